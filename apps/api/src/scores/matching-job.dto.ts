import { bands, type Band, type MatchingJob } from '#libs/scoring';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { Omittable } from '../http/omittable.js';
import { PageOf, PageQuery } from '../http/page.dto.js';
import { ReasonDto, RequirementVerdictDto } from './explanation.dto.js';

export class MatchingJobDto {
  @ApiProperty({ type: 'integer', minimum: 1 })
  rank!: number;

  @ApiProperty({ format: 'uuid' })
  jobId!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ type: String, nullable: true })
  location!: string | null;

  @ApiProperty({ format: 'uuid', description: 'The whole explanation is at /scores/{id}.' })
  scoreId!: string;

  @ApiProperty({ minimum: 0, maximum: 1 })
  score!: number;

  @ApiProperty({ enum: bands })
  band!: Band;

  @ApiProperty({
    type: 'integer',
    minimum: 0,
    description: 'Musts of the job that the resume does not meet.',
  })
  mustsNotMet!: number;

  @ApiProperty({ description: 'The job or the resume changed since; a newer score is under way.' })
  stale!: boolean;

  @ApiProperty({ type: [ReasonDto] })
  strengths!: ReasonDto[];

  @ApiProperty({ type: [RequirementVerdictDto], description: 'The requirements that are not met.' })
  gaps!: RequirementVerdictDto[];

  @ApiProperty({ format: 'date-time' })
  computedAt!: string;

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
