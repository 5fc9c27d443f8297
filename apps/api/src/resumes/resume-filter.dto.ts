import { tagOf, type ResumeFilter, type ResumeState } from '#libs/resumes';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsISO8601,
  IsNotEmpty,
  IsNumber,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { Tags } from '../candidates/tags.js';
import { Omittable } from '../http/omittable.js';
import { resumeStates } from './resume.dto.js';

/** A time, with its zone: what has none would mean another moment on every machine. */
const IsMoment = (): PropertyDecorator => IsISO8601({ strict: true, strictSeparator: true });

/** What resumes may be searched by. */
export class ResumeFilterQuery {
  @ApiPropertyOptional({
    maxLength: 200,
    example: 'priya kubern',
    description:
      'Words that all stand in the resume: name, titles, companies, schools, skills or text; the last may be a beginning.',
  })
  @Omittable()
  @MaxLength(200)
  @IsString()
  @IsNotEmpty()
  q?: string;

  @ApiPropertyOptional({
    type: [String],
    maxItems: 20,
    example: ['k8s'],
    description: 'Skills that the resume names, all of them, by any alias; repeat the parameter for several.',
  })
  @Omittable()
  @Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value : [value]))
  @MaxLength(100, { each: true })
  @IsString({ each: true })
  @IsNotEmpty({ each: true })
  @ArrayMaxSize(20)
  skill?: string[];

  @ApiPropertyOptional({
    maxLength: 100,
    example: 'backend engineer',
    description:
      'Words of the headline and of the titles of positions, all of them; the last may be a beginning.',
  })
  @Omittable()
  @MaxLength(100)
  @IsString()
  @IsNotEmpty()
  title?: string;

  @ApiPropertyOptional({ minimum: 0, maximum: 80, description: 'Least years of experience in all.' })
  @Omittable()
  @Type(() => Number)
  @Max(80)
  @Min(0)
  @IsNumber()
  minYears?: number;

  @ApiPropertyOptional({ minimum: 0, maximum: 80, description: 'Most years of experience in all.' })
  @Omittable()
  @Type(() => Number)
  @Max(80)
  @Min(0)
  @IsNumber()
  maxYears?: number;

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
    maxLength: 50,
    example: 'spanish',
    description:
      'A language the person speaks: its English, German, French, Spanish or own name, or its ISO 639 code.',
  })
  @Omittable()
  @MaxLength(50)
  @IsString()
  @IsNotEmpty()
  language?: string;

  @ApiPropertyOptional({ enum: resumeStates })
  @Omittable()
  @IsIn(resumeStates)
  state?: ResumeState;

  @Tags()
  tag?: string[];

  @ApiPropertyOptional({ format: 'date-time', example: '2026-01-01T00:00:00Z' })
  @Omittable()
  @IsMoment()
  uploadedAfter?: string;

  @ApiPropertyOptional({ format: 'date-time', example: '2027-01-01T00:00:00Z' })
  @Omittable()
  @IsMoment()
  uploadedBefore?: string;

  @ApiPropertyOptional({ type: Boolean, description: 'True: only deleted ones, which can be restored.' })
  @Omittable()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  deleted?: boolean;
}

/** The filter a query asks for: what it leaves out filters nothing. */
export function resumeFilterOf(query: ResumeFilterQuery): ResumeFilter {
  return {
    text: query.q ?? null,
    skills: query.skill ?? [],
    title: query.title ?? null,
    minYears: query.minYears ?? null,
    maxYears: query.maxYears ?? null,
    location: query.location ?? null,
    language: query.language ?? null,
    state: query.state ?? null,
    tags: (query.tag ?? []).map(tagOf),
    uploadedAfter: moment(query.uploadedAfter),
    uploadedBefore: moment(query.uploadedBefore),
    deleted: query.deleted ?? false,
  };
}

const moment = (text: string | undefined): Date | null => (text === undefined ? null : new Date(text));
