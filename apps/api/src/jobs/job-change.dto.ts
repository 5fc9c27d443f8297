import { jobActions, type Difference, type JobAction, type JobHistoryEntry } from '#libs/jobs';
import { ApiProperty } from '@nestjs/swagger';
import { PageOf } from '../http/page.dto.js';
import { PostingDto } from './job.dto.js';

/** Any value of a posting, and null for none. */
const anything = {
  oneOf: [
    { type: 'string' },
    { type: 'number' },
    { type: 'boolean' },
    { type: 'object', additionalProperties: true },
    { type: 'array', items: {} },
    { type: 'null' },
  ],
};

/** One place that changed. */
export class DifferenceDto implements Difference {
  @ApiProperty({
    description: 'JSON pointer into the job; items of a list are compared by their position.',
    example: '/requirements/0/must',
  })
  pointer!: string;

  @ApiProperty({ ...anything, description: 'What stood there; null for nothing.', example: false })
  from!: unknown;

  @ApiProperty({ ...anything, description: 'What stands there now; null for nothing.', example: true })
  to!: unknown;
}

export class JobChangeDto {
  @ApiProperty({ type: 'integer', example: 2 })
  version!: number;

  @ApiProperty({ enum: jobActions })
  action!: JobAction;

  @ApiProperty({ type: [String], example: ['title', 'requirements'] })
  changedFields!: string[];

  @ApiProperty({ type: [DifferenceDto], description: 'From the version before; none for the first.' })
  differences!: DifferenceDto[];

  @ApiProperty({ type: PostingDto, description: 'What the job said from then on.' })
  posting!: PostingDto;

  @ApiProperty({ format: 'uuid', description: 'Id of the user.' })
  changedBy!: string;

  @ApiProperty({ format: 'date-time' })
  changedAt!: string;

  static of({ changedAt, ...change }: JobHistoryEntry): JobChangeDto {
    return { ...change, changedAt: changedAt.toISOString() };
  }
}

export class JobHistoryPageDto extends PageOf(JobChangeDto) {}
