import { scoredSections, type ScoredSection } from '#libs/jobs';
import { parserVersion } from '#libs/resumes';
import { outcomeKinds, type OutcomeKind, type RankedCandidate, type ScoreView } from '#libs/scoring';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsUUID } from 'class-validator';
import { Omittable } from '../http/omittable.js';
import { PageOf } from '../http/page.dto.js';
import { ExplanationDto } from './explanation.dto.js';
import { RankedScoreDto } from './ranked-score.dto.js';
import { ScoreFactsDto } from './score-facts.dto.js';

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

export class ScoreDto extends ScoreFactsDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  jobId!: string;

  @ApiProperty({ type: 'integer', example: 1 })
  jobVersion!: number;

  @ApiProperty({ format: 'uuid' })
  candidateId!: string;

  @ApiProperty({ format: 'uuid' })
  resumeId!: string;

  @ApiProperty({ type: 'integer', example: 1 })
  resumeVersion!: number;

  @ApiProperty({ format: 'uuid' })
  modelVersionId!: string;

  @ApiProperty({ type: ScoreModelDto })
  model!: ScoreModelDto;

  @ApiProperty({ example: parserVersion })
  parserVersion!: string;

  @ApiProperty({
    description: 'Hash over what was put in: the same inputs give the same score.',
    example: 'df8726685fa7cf324d9d43488b3aa27668b4437fe8229edcef7206bea1567952',
  })
  inputSha256!: string;

  @ApiProperty({ type: ExplanationDto })
  explanation!: ExplanationDto;

  static of({ computedAt, ...facts }: ScoreView): ScoreDto {
    return { ...facts, computedAt: computedAt.toISOString() };
  }
}

export class RankedCandidateDto extends RankedScoreDto {
  @ApiProperty({ format: 'uuid' })
  candidateId!: string;

  @ApiProperty({ format: 'uuid' })
  resumeId!: string;

  @ApiProperty({ type: String, nullable: true, example: 'Priya Raghunathan' })
  name!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Title of the most recent position.',
    example: 'Senior Backend Engineer',
  })
  headline!: string | null;

  @ApiProperty({ enum: scoredSections, nullable: true })
  weakestSection!: ScoredSection | null;

  @ApiProperty({ enum: outcomeKinds, nullable: true, description: 'What was decided last.' })
  outcome!: OutcomeKind | null;

  static of({ computedAt, ...facts }: RankedCandidate): RankedCandidateDto {
    return { ...facts, computedAt: computedAt.toISOString() };
  }
}

export class RankingPageDto extends PageOf(RankedCandidateDto) {}

export class TopCandidatesDto {
  @ApiProperty({ type: [RankedCandidateDto] })
  data!: RankedCandidateDto[];
}
