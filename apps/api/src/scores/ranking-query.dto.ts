import type { RankingFilter } from '#libs/scoring';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsInt,
  IsNotEmpty,
  IsNumber,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { Omittable } from '../http/omittable.js';
import { Cursor, LimitQuery } from '../http/page.dto.js';

/** Which candidates are asked for, and how many. */
export class MatchesQuery extends LimitQuery {
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Rank by the scores of this model version; the champion when left out.',
  })
  @Omittable()
  @IsUUID()
  modelVersionId?: string;

  @ApiPropertyOptional({ minimum: 0, maximum: 1, description: 'Only scores from here on.' })
  @Omittable()
  @Type(() => Number)
  @Max(1)
  @Min(0)
  @IsNumber()
  minScore?: number;

  @ApiPropertyOptional({
    type: Boolean,
    description: 'True: only who is not known to miss a must. Left out, they are shown behind the others.',
  })
  @Omittable()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  mustsMet?: boolean;

  @ApiPropertyOptional({
    maxLength: 100,
    example: 'frankfurt',
    description: 'Words of the place in the contact data, all of them; the last may be a beginning.',
  })
  @Omittable()
  @MaxLength(100)
  @IsString()
  @IsNotEmpty()
  location?: string;

  @ApiPropertyOptional({
    type: [String],
    maxItems: 20,
    description: 'Skills that the resume names, all of them; repeat the parameter for several.',
  })
  @Omittable()
  @Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value : [value]))
  @MaxLength(100, { each: true })
  @IsString({ each: true })
  @IsNotEmpty({ each: true })
  @ArrayMaxSize(20)
  skill?: string[];

  @ApiPropertyOptional({ minimum: 0, maximum: 80, description: 'Least years of experience in all.' })
  @Omittable()
  @Type(() => Number)
  @Max(80)
  @Min(0)
  @IsNumber()
  minYears?: number;

  filter(): RankingFilter {
    return {
      minScore: this.minScore ?? null,
      mustsMet: this.mustsMet ?? null,
      location: this.location ?? null,
      skills: this.skill ?? [],
      minYears: this.minYears ?? null,
      candidateIds: null,
    };
  }
}

export class RankingQuery extends MatchesQuery {
  @Cursor()
  cursor?: string;
}

export class TopQuery {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 100, default: 10 })
  @Omittable()
  @Type(() => Number)
  @Max(100)
  @Min(1)
  @IsInt()
  n = 10;

  @ApiPropertyOptional({ format: 'uuid' })
  @Omittable()
  @IsUUID()
  modelVersionId?: string;
}
