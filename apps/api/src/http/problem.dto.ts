import { ApiProperty } from '@nestjs/swagger';

export class InputFaultDto {
  @ApiProperty({
    description: 'JSON pointer into the body, or `?name` of a query parameter.',
    example: '/title',
  })
  pointer!: string;

  @ApiProperty({ example: 'isNotEmpty' })
  code!: string;

  @ApiProperty({ example: 'title should not be empty' })
  detail!: string;
}

/** RFC 9457 problem details: the shape of every error. */
export class ProblemDto {
  @ApiProperty({
    format: 'uri-reference',
    description: 'Where the code is explained, on the server that answered.',
    example: '/errors/job.not-found',
  })
  type!: string;

  @ApiProperty({ example: 'Not Found' })
  title!: string;

  @ApiProperty({ type: 'integer', example: 404 })
  status!: number;

  @ApiProperty({ description: 'What went wrong and what to do.', example: 'There is no job 0195….' })
  detail!: string;

  @ApiProperty({ description: 'Stable; branch on it.', example: 'job.not-found' })
  code!: string;

  @ApiProperty({ description: 'Quote it when you ask for help; it is in our logs.', example: '0195…' })
  requestId!: string;

  @ApiProperty({
    type: [InputFaultDto],
    description: 'One entry per wrong place in the input; empty for other errors.',
  })
  errors!: InputFaultDto[];
}
