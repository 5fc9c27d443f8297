import { scoredSections, type ScoredSection } from '#libs/jobs';
import type { Explanation, Reason, SectionScore } from '#libs/scoring';
import { ApiProperty } from '@nestjs/swagger';

const askKinds = [
  'title',
  'description',
  'skill',
  'experience',
  'education',
  'certification',
  'language',
  'other',
] as const;

export class QuoteSourceDto {
  @ApiProperty({ type: 'integer', description: '1-based page.' })
  page!: number;

  @ApiProperty({ type: 'integer', description: 'Offset into `parsed.text` of the resume.' })
  charStart!: number;

  @ApiProperty({ type: 'integer' })
  charEnd!: number;
}

export class ReasonDto implements Reason {
  @ApiProperty({ description: 'What the job asks for, in its words.' })
  ask!: string;

  @ApiProperty({ enum: askKinds })
  kind!: Reason['kind'];

  @ApiProperty()
  must!: boolean;

  @ApiProperty({ description: 'The passage of the resume that comes closest, in its words.' })
  quote!: string;

  @ApiProperty({ enum: scoredSections })
  foundIn!: ScoredSection;

  @ApiProperty({ type: QuoteSourceDto })
  source!: QuoteSourceDto;

  @ApiProperty({ minimum: 0, maximum: 1, description: 'Closeness by shared words (TF-IDF).' })
  lexical!: number;

  @ApiProperty({ minimum: 0, maximum: 1, description: 'Closeness by meaning (MiniLM).' })
  semantic!: number;

  @ApiProperty({
    minimum: 0,
    maximum: 1,
    description: 'Both together, less what is missing of the experience asked for.',
  })
  match!: number;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Months of related experience, where asked for and known.',
  })
  months!: number | null;

  @ApiProperty({ description: 'Part of the score.' })
  contribution!: number;
}

export class SectionScoreDto implements SectionScore {
  @ApiProperty({ enum: scoredSections })
  section!: ScoredSection;

  @ApiProperty({ minimum: 0, maximum: 1, description: 'Share of the score that this section decides.' })
  weight!: number;

  @ApiProperty({ minimum: 0, maximum: 1 })
  similarity!: number;

  @ApiProperty({
    minimum: 0,
    maximum: 1,
    description: 'The contributions of all sections add up to the score.',
  })
  contribution!: number;

  @ApiProperty({ type: [ReasonDto] })
  reasons!: ReasonDto[];
}

export class GapDto {
  @ApiProperty()
  ask!: string;

  @ApiProperty()
  must!: boolean;

  @ApiProperty({ minimum: 0, maximum: 1 })
  match!: number;
}

export class ExplanationDto implements Explanation {
  @ApiProperty({ type: [SectionScoreDto] })
  sections!: SectionScoreDto[];

  @ApiProperty({ type: [ReasonDto], description: 'The best-proved asks, strongest first.' })
  strengths!: ReasonDto[];

  @ApiProperty({ type: [GapDto], description: 'Requirements for which hardly anything was found.' })
  gaps!: GapDto[];

  @ApiProperty({ enum: scoredSections, nullable: true, description: 'Where most of the score was lost.' })
  weakestSection!: ScoredSection | null;

  @ApiProperty({
    enum: scoredSections,
    isArray: true,
    description: 'Asked about, not in the resume, not counted.',
  })
  unknownSections!: ScoredSection[];

  @ApiProperty({ description: 'The same in a few sentences.' })
  summary!: string;
}
