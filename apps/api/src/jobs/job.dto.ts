import {
  jobStates,
  requirementKinds,
  type Job,
  type JobState,
  type Posting,
  type RequirementKind,
} from '#libs/jobs';
import { ApiProperty } from '@nestjs/swagger';
import { PageOf } from '../http/page.dto.js';
import { SalaryDto } from './salary.dto.js';
import { SectionWeightsDto } from './section-weights.dto.js';

export class RequirementDto {
  @ApiProperty({ example: '5+ years of experience with Python' })
  text!: string;

  @ApiProperty({ enum: requirementKinds })
  kind!: RequirementKind;

  @ApiProperty()
  must!: boolean;

  @ApiProperty({ example: 1 })
  weight!: number;

  @ApiProperty({ type: 'integer', nullable: true, example: 60 })
  minMonths!: number | null;
}

export class PostingDto implements Posting {
  @ApiProperty({ example: 'Senior Backend Engineer' })
  title!: string;

  @ApiProperty({ example: 'You design and run the services behind our booking platform, in Python on AWS.' })
  description!: string;

  @ApiProperty({ type: [RequirementDto] })
  requirements!: RequirementDto[];

  @ApiProperty({ type: String, nullable: true, example: 'Berlin or remote' })
  location!: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'Engineering' })
  department!: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'full-time' })
  employmentType!: string | null;

  @ApiProperty({ type: SalaryDto, nullable: true })
  salary!: SalaryDto | null;

  @ApiProperty({ type: SectionWeightsDto, nullable: true })
  sectionWeights!: SectionWeightsDto | null;
}

export class JobDto extends PostingDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'integer', description: 'Grows with every change.', example: 1 })
  version!: number;

  @ApiProperty({ enum: jobStates, description: 'A closed job is not scored for new resumes.' })
  state!: JobState;

  @ApiProperty({
    format: 'uuid',
    description: 'The background job that scored the candidates last, or does so now.',
  })
  scoringJobId!: string;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ format: 'date-time' })
  updatedAt!: string;

  static of({ id, version, state, posting, scoringJobId, createdAt, updatedAt }: Job): JobDto {
    return {
      id,
      version,
      state,
      ...posting,
      scoringJobId,
      createdAt: createdAt.toISOString(),
      updatedAt: updatedAt.toISOString(),
    };
  }
}

export class JobPageDto extends PageOf(JobDto) {}
