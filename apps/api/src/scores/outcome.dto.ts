import { outcomeKinds, type Outcome, type OutcomeKind, type SeenScore } from '#libs/scoring';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { Omittable } from '../http/omittable.js';
import { PageOf, PageQuery } from '../http/page.dto.js';

export class OutcomeBodyDto {
  @ApiProperty({ enum: outcomeKinds, example: 'shortlisted' })
  @IsIn(outcomeKinds)
  outcome!: OutcomeKind;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 2_000,
    example: 'Ran the same kind of platform for four years.',
  })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() || null : value))
  @MaxLength(2_000)
  @IsString()
  reason?: string | null;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'The score that was looked at; the champion’s when left out.',
  })
  @Omittable()
  @IsUUID()
  scoreId?: string;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    description: 'The place in the ranking at which the candidate was shown.',
    example: 1,
  })
  @Omittable()
  @Max(2_147_483_647)
  @Min(1)
  @IsInt()
  rank?: number;
}

export class SeenScoreDto implements SeenScore {
  @ApiProperty({ format: 'uuid' })
  scoreId!: string;

  @ApiProperty({ minimum: 0, maximum: 1, example: 0.815647 })
  score!: number;

  @ApiProperty({ format: 'uuid' })
  modelVersionId!: string;

  @ApiProperty({ type: 'integer', example: 1 })
  jobVersion!: number;

  @ApiProperty({ format: 'uuid' })
  resumeId!: string;

  @ApiProperty({ type: 'integer', example: 1 })
  resumeVersion!: number;

  @ApiProperty({ type: 'integer', nullable: true, example: 1 })
  rank!: number | null;
}

export class OutcomeDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  jobId!: string;

  @ApiProperty({ format: 'uuid' })
  candidateId!: string;

  @ApiProperty({ enum: outcomeKinds })
  outcome!: OutcomeKind;

  @ApiProperty({ type: String, nullable: true, example: 'Ran the same kind of platform for four years.' })
  reason!: string | null;

  @ApiProperty({
    type: SeenScoreDto,
    nullable: true,
    description: 'The score as it was at that time; null when there was none.',
  })
  seen!: SeenScoreDto | null;

  @ApiProperty({ format: 'uuid', description: 'Id of the user.' })
  recordedBy!: string;

  @ApiProperty({ format: 'date-time' })
  recordedAt!: string;

  static of({ recordedAt, ...facts }: Outcome): OutcomeDto {
    return { ...facts, recordedAt: recordedAt.toISOString() };
  }
}

export class OutcomePageDto extends PageOf(OutcomeDto) {}

export class OutcomesQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid', description: 'Only what was decided about this candidate.' })
  @Omittable()
  @IsUUID()
  candidateId?: string;
}
