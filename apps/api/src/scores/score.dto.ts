import { scoredSections, type ScoredSection } from '#libs/jobs';
import {
  bands,
  outcomeKinds,
  type Band,
  type OutcomeKind,
  type RankedCandidate,
  type ScoreView,
} from '#libs/scoring';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsUUID } from 'class-validator';
import { Omittable } from '../http/omittable.js';
import { PageOf } from '../http/page.dto.js';
import { ExplanationDto, ReasonDto, RequirementVerdictDto } from './explanation.dto.js';

export class ComputeScoresDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  jobId!: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'One resume: scored now, answered with 200.' })
  @Omittable()
  @IsUUID()
  resumeId?: string;

  @ApiPropertyOptional({
    type: 'array',
    items: { type: 'string', format: 'uuid' },
    maxItems: 1000,
    description:
      'Many resumes: scored in the background, answered with 202. With neither, every current resume is scored.',
  })
  @Omittable()
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(1000)
  @ArrayMinSize(1)
  @IsArray()
  resumeIds?: string[];

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Id of a model version (GET /models); the champion when left out.',
  })
  @Omittable()
  @IsUUID()
  modelVersionId?: string;
}

export class ScoringStartedDto {
  @ApiProperty({ format: 'uuid', description: 'Follow it at /jobs/status/{id}.' })
  backgroundJobId!: string;
}

export class ScoreModelDto {
  @ApiProperty({ example: 'talentflow-semantic' })
  name!: string;

  @ApiProperty({ type: 'integer', example: 1 })
  version!: number;
}

export class ScoreDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  jobId!: string;

  @ApiProperty({ type: 'integer' })
  jobVersion!: number;

  @ApiProperty({ format: 'uuid' })
  candidateId!: string;

  @ApiProperty({ format: 'uuid' })
  resumeId!: string;

  @ApiProperty({ type: 'integer' })
  resumeVersion!: number;

  @ApiProperty({ format: 'uuid' })
  modelVersionId!: string;

  @ApiProperty({ type: ScoreModelDto })
  model!: ScoreModelDto;

  @ApiProperty()
  parserVersion!: string;

  @ApiProperty({ description: 'Hash over what was put in: the same inputs give the same score.' })
  inputSha256!: string;

  @ApiProperty({ minimum: 0, maximum: 1 })
  score!: number;

  @ApiProperty({ enum: bands, description: 'The score in words; the limits are the model version’s.' })
  band!: Band;

  @ApiProperty({
    type: 'integer',
    minimum: 0,
    description: 'Musts of the job that the resume does not meet.',
  })
  mustsNotMet!: number;

  @ApiProperty({ description: 'The job or the resume changed since; a newer score is under way.' })
  stale!: boolean;

  @ApiProperty({ type: ExplanationDto })
  explanation!: ExplanationDto;

  @ApiProperty({ format: 'date-time' })
  computedAt!: string;

  static of({ computedAt, ...facts }: ScoreView): ScoreDto {
    return { ...facts, computedAt: computedAt.toISOString() };
  }
}

export class RankedCandidateDto {
  @ApiProperty({ type: 'integer', minimum: 1 })
  rank!: number;

  @ApiProperty({ format: 'uuid' })
  candidateId!: string;

  @ApiProperty({ format: 'uuid' })
  resumeId!: string;

  @ApiProperty({ format: 'uuid', description: 'The whole explanation is at /scores/{id}.' })
  scoreId!: string;

  @ApiProperty({ minimum: 0, maximum: 1 })
  score!: number;

  @ApiProperty({ enum: bands, description: 'The score in words; the limits are the model version’s.' })
  band!: Band;

  @ApiProperty({
    type: 'integer',
    minimum: 0,
    description: 'Musts of the job that the resume does not meet.',
  })
  mustsNotMet!: number;

  @ApiProperty({ type: String, nullable: true })
  name!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Title of the most recent position.' })
  headline!: string | null;

  @ApiProperty({ description: 'The job or the resume changed since; a newer score is under way.' })
  stale!: boolean;

  @ApiProperty({ type: [ReasonDto] })
  strengths!: ReasonDto[];

  @ApiProperty({ type: [RequirementVerdictDto], description: 'The requirements that are not met.' })
  gaps!: RequirementVerdictDto[];

  @ApiProperty({ enum: scoredSections, nullable: true })
  weakestSection!: ScoredSection | null;

  @ApiProperty({ enum: outcomeKinds, nullable: true, description: 'What was decided last.' })
  outcome!: OutcomeKind | null;

  @ApiProperty({ format: 'date-time' })
  computedAt!: string;

  static of({ computedAt, ...facts }: RankedCandidate): RankedCandidateDto {
    return { ...facts, computedAt: computedAt.toISOString() };
  }
}

export class RankingPageDto extends PageOf(RankedCandidateDto) {}

export class TopCandidatesDto {
  @ApiProperty({ type: [RankedCandidateDto] })
  data!: RankedCandidateDto[];
}
