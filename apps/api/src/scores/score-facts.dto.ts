import { bands, type Band } from '#libs/scoring';
import { ApiProperty } from '@nestjs/swagger';

/** What every answer says of a score. */
export class ScoreFactsDto {
  @ApiProperty({ minimum: 0, maximum: 1, example: 0.815647 })
  score!: number;

  @ApiProperty({ enum: bands, description: 'The score in words; the limits are the model version’s.' })
  band!: Band;

  @ApiProperty({
    type: 'integer',
    minimum: 0,
    description: 'Musts of the job that the resume does not meet.',
    example: 0,
  })
  mustsNotMet!: number;

  @ApiProperty({ description: 'The job or the resume changed since; a newer score is under way.' })
  stale!: boolean;

  @ApiProperty({ format: 'date-time' })
  computedAt!: string;
}
