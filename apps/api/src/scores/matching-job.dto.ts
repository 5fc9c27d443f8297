import type { MatchingJob } from '#libs/scoring';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { Omittable } from '../http/omittable.js';
import { PageOf, PageQuery } from '../http/page.dto.js';
import { RankedScoreDto } from './ranked-score.dto.js';

export class MatchingJobDto extends RankedScoreDto {
  @ApiProperty({ format: 'uuid' })
  jobId!: string;

  @ApiProperty({ example: 'Senior Backend Engineer' })
  title!: string;

  @ApiProperty({ type: String, nullable: true, example: 'Berlin or remote' })
  location!: string | null;

  static of({ computedAt, ...facts }: MatchingJob): MatchingJobDto {
    return { ...facts, computedAt: computedAt.toISOString() };
  }
}

export class MatchingJobPageDto extends PageOf(MatchingJobDto) {}

export class MatchingJobsQuery extends PageQuery {
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'By the scores of this model version; the champion when left out.',
  })
  @Omittable()
  @IsUUID()
  modelVersionId?: string;
}
