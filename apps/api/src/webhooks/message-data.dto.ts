import { ApiProperty } from '@nestjs/swagger';

export class ResumeParsedDataDto {
  @ApiProperty({ format: 'uuid' })
  resumeId!: string;

  @ApiProperty({ format: 'uuid', description: 'Succeeds when the resume is scored as well.' })
  backgroundJobId!: string;
}

export class ResumeFailedDataDto {
  @ApiProperty({ format: 'uuid' })
  resumeId!: string;

  @ApiProperty({ description: 'A stable code; /errors explains each.', example: 'no_text_layer' })
  reason!: string;
}

export class ScoreComputedDataDto {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null: every open job.' })
  jobId!: string | null;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Null: the candidates there were, or those asked for.',
  })
  resumeId!: string | null;

  @ApiProperty({ format: 'uuid' })
  modelVersionId!: string;

  @ApiProperty({
    type: 'integer',
    description: 'How many scores are up to date now because of it.',
    example: 3,
  })
  scored!: number;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The background job that ended; null without one.',
  })
  backgroundJobId!: string | null;
}

export class JobChangedDataDto {
  @ApiProperty({ format: 'uuid' })
  jobId!: string;

  @ApiProperty({ type: 'integer', description: '1 for a new job; grows with every change.', example: 2 })
  version!: number;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description:
      'The background job that scores the candidates for this version; null when nothing is to be scored.',
  })
  backgroundJobId!: string | null;
}

export class ModelPromotedDataDto {
  @ApiProperty({ format: 'uuid' })
  modelVersionId!: string;
}

export class TestDataDto {
  @ApiProperty({ format: 'uuid' })
  webhookId!: string;
}
