import type { CandidateMatches, MatchedCandidate } from '#libs/scoring';
import { ApiProperty } from '@nestjs/swagger';
import { RankedCandidateDto } from './score.dto.js';

export class MatchedCandidateDto extends RankedCandidateDto {
  @ApiProperty({
    type: 'integer',
    minimum: 1,
    nullable: true,
    description:
      'Place among all candidates by the meaning of the whole resume; null where words alone recalled it.',
    example: 1,
  })
  meaningRank!: number | null;

  @ApiProperty({
    type: 'integer',
    minimum: 1,
    nullable: true,
    description: 'Place among all candidates by shared words; null where meaning alone recalled it.',
    example: 3,
  })
  wordsRank!: number | null;

  static ofMatch({ meaningRank, wordsRank, ...ranked }: MatchedCandidate): MatchedCandidateDto {
    return Object.assign(new MatchedCandidateDto(), RankedCandidateDto.of(ranked), {
      meaningRank,
      wordsRank,
    });
  }
}

export class CandidateMatchesDto {
  @ApiProperty({ type: [MatchedCandidateDto] })
  data!: MatchedCandidateDto[];

  @ApiProperty({
    type: 'integer',
    minimum: 0,
    description: 'Candidates that were searched: all there are.',
    example: 24,
  })
  searched!: number;

  @ApiProperty({
    type: 'integer',
    minimum: 0,
    description: 'Candidates near enough for an exact score; `data` are the best of them.',
    example: 24,
  })
  recalled!: number;

  static of({ data, searched, recalled }: CandidateMatches): CandidateMatchesDto {
    return { data: data.map((row) => MatchedCandidateDto.ofMatch(row)), searched, recalled };
  }
}
