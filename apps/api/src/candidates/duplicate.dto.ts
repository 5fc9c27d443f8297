import { duplicateReasons, type DuplicateReason, type LikelyDuplicate } from '#libs/resumes';
import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { CandidateSummaryDto } from './candidate.dto.js';

export class LikelyDuplicateDto {
  @ApiProperty({ type: CandidateSummaryDto })
  candidate!: CandidateSummaryDto;

  @ApiProperty({ minimum: 0, maximum: 1, description: 'How likely the two are one person.', example: 0.96 })
  score!: number;

  @ApiProperty({ enum: duplicateReasons, isArray: true, example: ['phone', 'same-name'] })
  reasons!: DuplicateReason[];
}

export class DuplicatesDto {
  @ApiProperty({ type: [LikelyDuplicateDto], description: 'The likeliest first.' })
  data!: LikelyDuplicateDto[];

  static of(found: readonly LikelyDuplicate[]): DuplicatesDto {
    return {
      data: found.map(({ candidate, score, reasons }) => ({
        candidate: CandidateSummaryDto.of(candidate),
        score,
        reasons,
      })),
    };
  }
}

export class MergeDto {
  @ApiProperty({ format: 'uuid', description: 'The candidate who is this one too.' })
  @IsUUID()
  from!: string;
}
