import { backgroundJobStates, type BackgroundJob, type BackgroundJobState } from '#libs/platform';
import { ApiProperty } from '@nestjs/swagger';

export class BackgroundJobErrorDto {
  @ApiProperty({ example: 'corrupt_document' })
  code!: string;

  @ApiProperty({
    example: 'The file is damaged and cannot be read. Export it again and upload the new file.',
  })
  detail!: string;
}

export class BackgroundJobDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'resume.process' })
  kind!: string;

  @ApiProperty({ enum: backgroundJobStates })
  state!: BackgroundJobState;

  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100, example: 100 })
  percent!: number;

  @ApiProperty({ description: 'What it is doing now.', example: 'parsing' })
  stage!: string;

  @ApiProperty({ type: 'integer', example: 1 })
  attempts!: number;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'Ids and counts of what came out.',
    example: {
      resumeId: '01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a07',
      candidateId: '01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a08',
      jobsScored: 3,
    },
  })
  result!: Record<string, unknown> | null;

  @ApiProperty({ type: BackgroundJobErrorDto, nullable: true })
  error!: BackgroundJobErrorDto | null;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ format: 'date-time' })
  updatedAt!: string;

  static of({
    id,
    kind,
    state,
    percent,
    stage,
    attempts,
    result,
    error,
    createdAt,
    updatedAt,
  }: BackgroundJob): BackgroundJobDto {
    const times = { createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
    return { id, kind, state, percent, stage, attempts, result, error, ...times };
  }
}
