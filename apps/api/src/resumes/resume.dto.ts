import type { Resume, ResumeState, ResumeSummary } from '#libs/resumes';
import { ApiProperty } from '@nestjs/swagger';
import { ParsedResumeDto } from './parsed-resume.dto.js';
import { correctablePointers } from './resume-patch.dto.js';
import { PageOf } from '../http/page.dto.js';

export const resumeStates: ResumeState[] = ['uploaded', 'parsed', 'failed'];

export class UploadedResumeDto {
  @ApiProperty({ format: 'uuid', description: 'Follow it at /jobs/status/{id}.' })
  backgroundJobId!: string;

  @ApiProperty({ format: 'uuid' })
  resumeId!: string;

  @ApiProperty({
    description:
      'These bytes were uploaded before: the ids are those of the first upload, nothing new was stored.',
  })
  duplicate!: boolean;
}

export class ResumeFailureDto {
  @ApiProperty({ example: 'no_text_layer' })
  code!: string;

  @ApiProperty({ example: 'The PDF has no text layer. Run it through OCR and upload the new file.' })
  detail!: string;
}

class ResumeFactsDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description:
      'The person; known once the resume is parsed, null then when it is no resume and tells of nobody.',
  })
  candidateId!: string | null;

  @ApiProperty({ format: 'uuid' })
  backgroundJobId!: string;

  @ApiProperty({ enum: resumeStates })
  state!: ResumeState;

  @ApiProperty({ description: 'As the sender named it.', example: 'priya-raghunathan.pdf' })
  fileName!: string;

  @ApiProperty({ format: 'date-time' })
  uploadedAt!: string;
}

export class ResumeSummaryDto extends ResumeFactsDto {
  @ApiProperty({ type: String, nullable: true, example: 'Priya Raghunathan' })
  name!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Of the most recent position.',
    example: 'Senior Backend Engineer',
  })
  title!: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'Austin, TX' })
  location!: string | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'All positions together, overlaps once.',
    example: 84,
  })
  experienceMonths!: number | null;

  static of({ uploadedAt, ...facts }: ResumeSummary): ResumeSummaryDto {
    return { ...facts, uploadedAt: uploadedAt.toISOString() };
  }
}

export class CorrectionDto {
  @ApiProperty({ enum: correctablePointers, description: 'JSON pointer into `parsed`.' })
  pointer!: string;

  @ApiProperty({
    nullable: true,
    description: 'What was said; null takes the field away.',
    oneOf: [{ type: 'string' }, { type: 'array', items: {} }],
  })
  value!: unknown;

  @ApiProperty({ format: 'uuid', description: 'Id of the user.' })
  correctedBy!: string;

  @ApiProperty({ format: 'date-time' })
  correctedAt!: string;
}

export class ResumeDto extends ResumeFactsDto {
  @ApiProperty({ example: 'application/pdf' })
  mediaType!: string;

  @ApiProperty({ type: 'integer', example: 48213 })
  sizeBytes!: number;

  @ApiProperty({
    type: 'integer',
    description: 'Grows with every parse and every correction; 0 before the first parse.',
    example: 1,
  })
  version!: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  parsedAt!: string | null;

  @ApiProperty({ type: ResumeFailureDto, nullable: true })
  failure!: ResumeFailureDto | null;

  @ApiProperty({
    type: ParsedResumeDto,
    nullable: true,
    description: 'What was understood, corrections included; null until it is parsed.',
  })
  parsed!: ParsedResumeDto | null;

  @ApiProperty({
    type: [CorrectionDto],
    description: 'What people said in place of what was read; `parsed` has it, with confidence 1.',
  })
  corrections!: CorrectionDto[];

  static of(resume: Resume): ResumeDto {
    const { id, candidateId, backgroundJobId, state, fileName, mediaType } = resume;
    const { sizeBytes, version, parsed, failure } = resume;
    return {
      id,
      candidateId,
      backgroundJobId,
      state,
      fileName,
      mediaType,
      sizeBytes,
      version,
      parsed,
      failure,
      uploadedAt: resume.uploadedAt.toISOString(),
      parsedAt: resume.parsedAt?.toISOString() ?? null,
      corrections: Object.entries(resume.corrections).map(([pointer, { value, by, at }]) => ({
        pointer,
        value,
        correctedBy: by,
        correctedAt: at,
      })),
    };
  }
}

export class ResumePageDto extends PageOf(ResumeSummaryDto) {}
