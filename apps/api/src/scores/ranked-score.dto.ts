import { ApiProperty } from '@nestjs/swagger';
import { ReasonDto, RequirementVerdictDto } from './explanation.dto.js';
import { ScoreFactsDto } from './score-facts.dto.js';

/** A score among others, with its reasons in short. */
export class RankedScoreDto extends ScoreFactsDto {
  @ApiProperty({ type: 'integer', minimum: 1, example: 1 })
  rank!: number;

  @ApiProperty({ format: 'uuid', description: 'The whole explanation is at /scores/{id}.' })
  scoreId!: string;

  @ApiProperty({ type: [ReasonDto] })
  strengths!: ReasonDto[];

  @ApiProperty({ type: [RequirementVerdictDto], description: 'The requirements that are not met.' })
  gaps!: RequirementVerdictDto[];
}
