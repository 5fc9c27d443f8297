import type { CandidateField, CandidateNote, CandidateSummary, CandidateView } from '#libs/resumes';
import { ApiProperty } from '@nestjs/swagger';
import { PageOf } from '../http/page.dto.js';
import { ResumeSummaryDto } from '../resumes/resume.dto.js';

const fields: CandidateField[] = ['name', 'email', 'phone'];

export class CandidateSummaryDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String, nullable: true, example: 'Priya Raghunathan' })
  name!: string | null;

  @ApiProperty({ type: String, nullable: true, format: 'email', example: 'priya@example.com' })
  email!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'E.164.', example: '+15125550142' })
  phone!: string | null;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The resume that is scored and ranked; null when none that is parsed is left.',
  })
  currentResumeId!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Of the most recent position.',
    example: 'Senior Backend Engineer',
  })
  title!: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'Austin, TX' })
  location!: string | null;

  @ApiProperty({ type: 'integer', nullable: true, example: 84 })
  experienceMonths!: number | null;

  @ApiProperty({ type: [String], example: ['phone screen', 'python'] })
  tags!: string[];

  @ApiProperty({
    enum: fields,
    isArray: true,
    description: 'What a recruiter said; resumes that come later leave it as it is.',
  })
  correctedFields!: CandidateField[];

  @ApiProperty({ type: 'integer', description: 'Grows with every change.', example: 1 })
  version!: number;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ format: 'date-time' })
  updatedAt!: string;

  static of({ createdAt, updatedAt, ...facts }: CandidateSummary): CandidateSummaryDto {
    return { ...facts, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
  }
}

export class CandidateDto extends CandidateSummaryDto {
  @ApiProperty({ type: [ResumeSummaryDto], description: 'Newest first, at most 100.' })
  resumes!: ResumeSummaryDto[];

  static override of({ resumes, ...summary }: CandidateView): CandidateDto {
    const shown = resumes.map((resume) => ResumeSummaryDto.of(resume));
    return Object.assign(CandidateSummaryDto.of(summary), { resumes: shown });
  }
}

export class CandidatePageDto extends PageOf(CandidateSummaryDto) {}

export class NoteDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  candidateId!: string;

  @ApiProperty({ example: 'Prefers remote work; can start in May.' })
  text!: string;

  @ApiProperty({ format: 'uuid', description: 'Id of the user.' })
  authorId!: string;

  @ApiProperty({ format: 'date-time' })
  writtenAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  editedAt!: string | null;

  static of({ id, candidateId, text, authorId, writtenAt, editedAt }: CandidateNote): NoteDto {
    const times = { writtenAt: writtenAt.toISOString(), editedAt: editedAt?.toISOString() ?? null };
    return { id, candidateId, text, authorId, ...times };
  }
}

export class NotePageDto extends PageOf(NoteDto) {}
