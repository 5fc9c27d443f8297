import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { Omittable } from '../http/omittable.js';

export class ScoreCountsDto {
  @ApiProperty({ type: 'integer', minimum: 1, example: 1 })
  jobVersion!: number;

  @ApiProperty({ format: 'uuid' })
  modelVersionId!: string;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Candidates there are.', example: 24 })
  candidates!: number;

  @ApiProperty({
    type: 'integer',
    minimum: 0,
    description: 'Scores of the job and the resumes as they are now.',
    example: 24,
  })
  current!: number;

  @ApiProperty({
    type: 'integer',
    minimum: 0,
    description: 'Scores of something that has changed since: rankings mark them `stale`.',
    example: 0,
  })
  stale!: number;

  @ApiProperty({
    type: 'integer',
    minimum: 0,
    description: 'Candidates this model has not scored yet.',
    example: 0,
  })
  missing!: number;

  @ApiProperty({
    format: 'uuid',
    description: 'Scores everybody for this version of the job; its percent is at /jobs/status/{id}.',
  })
  scoringJobId!: string;
}

export class ScoreCountsQuery {
  @ApiPropertyOptional({ format: 'uuid', description: 'The champion when left out.' })
  @Omittable()
  @IsUUID()
  modelVersionId?: string;
}
