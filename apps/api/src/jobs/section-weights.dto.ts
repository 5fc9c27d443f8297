import type { SectionWeights } from '#libs/jobs';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsNumber, IsOptional, Max, Min } from 'class-validator';

/** Only the proportions matter; a section left out keeps the model's weight. */
export class SectionWeightsDto implements SectionWeights {
  @ApiPropertyOptional({ minimum: 0.01, maximum: 100, example: 0.45 })
  @IsOptional()
  @IsNumber()
  @Min(0.01)
  @Max(100)
  experience?: number;

  @ApiPropertyOptional({ minimum: 0, maximum: 100, example: 0.27 })
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(100)
  skills?: number;

  @ApiPropertyOptional({ minimum: 0, maximum: 100, example: 0.12 })
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(100)
  education?: number;

  @ApiPropertyOptional({ minimum: 0, maximum: 100, example: 0.08 })
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(100)
  summary?: number;

  @ApiPropertyOptional({ minimum: 0, maximum: 100, example: 0.08 })
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(100)
  certifications?: number;
}
