import { jobOrders, jobStates, type JobFilter, type JobOrder, type JobState } from '#libs/jobs';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsISO8601, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { Omittable } from '../http/omittable.js';
import { PageQuery } from '../http/page.dto.js';

/** What jobs may be searched by, and how they are sorted. */
export class JobsQuery extends PageQuery {
  @ApiPropertyOptional({
    maxLength: 200,
    example: 'backend engin',
    description:
      'Words that all stand in the posting: title, requirements, department, location, employment type or description; the last may be a beginning.',
  })
  @Omittable()
  @MaxLength(200)
  @IsString()
  @IsNotEmpty()
  q?: string;

  @ApiPropertyOptional({ enum: jobStates })
  @Omittable()
  @IsIn(jobStates)
  state?: JobState;

  @ApiPropertyOptional({ maxLength: 100, example: 'berlin', description: 'Part of the location.' })
  @Omittable()
  @MaxLength(100)
  @IsString()
  @IsNotEmpty()
  location?: string;

  @ApiPropertyOptional({ maxLength: 200, description: 'The department, in whatever case.' })
  @Omittable()
  @MaxLength(200)
  @IsString()
  @IsNotEmpty()
  department?: string;

  @ApiPropertyOptional({ format: 'date-time', example: '2026-01-01T00:00:00Z' })
  @Omittable()
  @IsISO8601({ strict: true, strictSeparator: true })
  createdAfter?: string;

  @ApiPropertyOptional({ format: 'date-time', example: '2027-01-01T00:00:00Z' })
  @Omittable()
  @IsISO8601({ strict: true, strictSeparator: true })
  createdBefore?: string;

  @ApiPropertyOptional({ type: Boolean, description: 'True: only deleted ones, which can be restored.' })
  @Omittable()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  deleted?: boolean;

  @ApiPropertyOptional({
    enum: jobOrders,
    default: 'newest',
    description: '`updated`: what changed last comes first.',
  })
  @Omittable()
  @IsIn(jobOrders)
  sort?: JobOrder;

  /** What it leaves out filters nothing. */
  filter(): JobFilter {
    return {
      text: this.q ?? null,
      state: this.state ?? null,
      location: this.location ?? null,
      department: this.department ?? null,
      createdAfter: this.createdAfter === undefined ? null : new Date(this.createdAfter),
      createdBefore: this.createdBefore === undefined ? null : new Date(this.createdBefore),
      deleted: this.deleted ?? false,
    };
  }
}
