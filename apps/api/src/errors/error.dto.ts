import { ApiProperty } from '@nestjs/swagger';
import type { ErrorEntry } from './error-entry.js';

export class ErrorDto implements ErrorEntry {
  @ApiProperty({ example: 'job.not-found' })
  code!: string;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    example: 404,
    description: 'HTTP status; null when only background work ends with it.',
  })
  status!: number | null;

  @ApiProperty({ description: 'What happened.', example: 'There is no resume with this id.' })
  meaning!: string;

  @ApiProperty({ description: 'What to do about it.', example: 'Take the id from GET /api/v1/resumes.' })
  remedy!: string;
}

export class ErrorsDto {
  @ApiProperty({ type: [ErrorDto] })
  data!: ErrorDto[];
}
