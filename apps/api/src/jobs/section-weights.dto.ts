import type { SectionWeights } from '#libs/jobs';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsNumber, Max, Min } from 'class-validator';
import { Omittable } from '../http/omittable.js';

/** Only the proportions matter; a section left out keeps the model's weight. */
export class SectionWeightsDto implements SectionWeights {
  @ApiPropertyOptional({ minimum: 0.01, maximum: 100, example: 0.45 })
  @Omittable()
  @Max(100)
  @Min(0.01)
  @IsNumber()
  experience?: number;

  @ApiPropertyOptional({ minimum: 0, maximum: 100, example: 0.27 })
  @Omittable()
  @Max(100)
  @Min(0)
  @IsNumber()
  skills?: number;

  @ApiPropertyOptional({ minimum: 0, maximum: 100, example: 0.12 })
  @Omittable()
  @Max(100)
  @Min(0)
  @IsNumber()
  education?: number;

  @ApiPropertyOptional({ minimum: 0, maximum: 100, example: 0.08 })
  @Omittable()
  @Max(100)
  @Min(0)
  @IsNumber()
  summary?: number;

  @ApiPropertyOptional({ minimum: 0, maximum: 100, example: 0.08 })
  @Omittable()
  @Max(100)
  @Min(0)
  @IsNumber()
  certifications?: number;
}
