import {
  requirementKinds,
  type Job,
  type JobAction,
  type JobChange,
  type Posting,
  type RequirementKind,
} from '#libs/jobs';
import { ApiProperty } from '@nestjs/swagger';
import { PageOf } from '../http/page.dto.js';
import { SectionWeightsDto } from './section-weights.dto.js';

export class RequirementDto {
  @ApiProperty()
  text!: string;

  @ApiProperty({ enum: requirementKinds })
  kind!: RequirementKind;

  @ApiProperty()
  must!: boolean;

  @ApiProperty()
  weight!: number;

  @ApiProperty({ type: 'integer', nullable: true })
  minMonths!: number | null;
}

export class PostingDto implements Posting {
  @ApiProperty()
  title!: string;

  @ApiProperty()
  description!: string;

  @ApiProperty({ type: [RequirementDto] })
  requirements!: RequirementDto[];

  @ApiProperty({ type: String, nullable: true })
  location!: string | null;

  @ApiProperty({ type: String, nullable: true })
  department!: string | null;

  @ApiProperty({ type: String, nullable: true })
  employmentType!: string | null;

  @ApiProperty({ type: SectionWeightsDto, nullable: true })
  sectionWeights!: SectionWeightsDto | null;
}

export class JobDto extends PostingDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'integer', description: 'Grows with every change.' })
  version!: number;

  @ApiProperty({
    format: 'uuid',
    description: 'The background job that scores the candidates for this version.',
  })
  scoringJobId!: string;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ format: 'date-time' })
  updatedAt!: string;

  static of({ id, version, posting, scoringJobId, createdAt, updatedAt }: Job): JobDto {
    return {
      id,
      version,
      ...posting,
      scoringJobId,
      createdAt: createdAt.toISOString(),
      updatedAt: updatedAt.toISOString(),
    };
  }
}

export class JobPageDto extends PageOf(JobDto) {}

export class JobChangeDto {
  @ApiProperty({ type: 'integer' })
  version!: number;

  @ApiProperty({ enum: ['created', 'updated', 'deleted'] })
  action!: JobAction;

  @ApiProperty({ type: [String], example: ['title', 'requirements'] })
  changedFields!: string[];

  @ApiProperty({ type: PostingDto, description: 'What the job said from then on.' })
  posting!: PostingDto;

  @ApiProperty({ format: 'uuid', description: 'Id of the user.' })
  changedBy!: string;

  @ApiProperty({ format: 'date-time' })
  changedAt!: string;

  static of({ version, action, changedFields, posting, changedBy, changedAt }: JobChange): JobChangeDto {
    return { version, action, changedFields, posting, changedBy, changedAt: changedAt.toISOString() };
  }
}

export class JobHistoryPageDto extends PageOf(JobChangeDto) {}
