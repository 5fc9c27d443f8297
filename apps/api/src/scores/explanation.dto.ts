import { requirementKinds, scoredSections, type RequirementKind, type ScoredSection } from '#libs/jobs';
import {
  bands,
  verdictGrounds,
  verdicts,
  type Band,
  type Explanation,
  type Reason,
  type RequirementVerdict,
  type SectionScore,
  type SkillFound,
  type Verdict,
  type VerdictGround,
} from '#libs/scoring';
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
  @ApiProperty({ type: 'integer', description: '1-based page.', example: 1 })
  page!: number;

  @ApiProperty({ type: 'integer', description: 'Offset into `parsed.text` of the resume.', example: 2107 })
  charStart!: number;

  @ApiProperty({ type: 'integer', example: 2123 })
  charEnd!: number;
}

export class SkillFoundDto implements SkillFound {
  @ApiProperty({ description: 'Skill that the ask names, as the taxonomy calls it.', example: 'Kafka' })
  asked!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The same skill or a near one that the quote names; null when it names neither.',
    example: 'RabbitMQ',
  })
  found!: string | null;

  @ApiProperty({
    minimum: 0,
    maximum: 1,
    description: 'How much it counts: 1 for the same skill, 0.5 for a near one.',
    example: 0.5,
  })
  share!: number;
}

export class ReasonDto implements Reason {
  @ApiProperty({
    description: 'What the job asks for, in its words.',
    example: '5+ years of experience with Python',
  })
  ask!: string;

  @ApiProperty({ enum: askKinds })
  kind!: Reason['kind'];

  @ApiProperty()
  must!: boolean;

  @ApiProperty({
    description: 'The passage of the resume that comes closest, in its words.',
    example: 'Python Developer',
  })
  quote!: string;

  @ApiProperty({ enum: scoredSections })
  foundIn!: ScoredSection;

  @ApiProperty({ type: QuoteSourceDto })
  source!: QuoteSourceDto;

  @ApiProperty({
    minimum: 0,
    maximum: 1,
    description: 'Closeness by shared words (TF-IDF), or by shared skills where that is more.',
    example: 0.62,
  })
  lexical!: number;

  @ApiProperty({ minimum: 0, maximum: 1, description: 'Closeness by meaning (MiniLM).', example: 0.91 })
  semantic!: number;

  @ApiProperty({
    type: [SkillFoundDto],
    description: 'The skills of the taxonomy that the ask names, and what the quote names for them.',
  })
  skills!: SkillFoundDto[];

  @ApiProperty({
    minimum: 0,
    maximum: 1,
    description: 'Both together, the most that any passage of the section reaches.',
    example: 0.91,
  })
  likeness!: number;

  @ApiProperty({
    minimum: 0,
    maximum: 1,
    description: 'Both together for the quote, less where it comes from another trade.',
    example: 0.91,
  })
  closeness!: number;

  @ApiProperty({
    minimum: 0,
    maximum: 1,
    description: 'That less what is missing of practice: months, level, years since.',
    example: 0.91,
  })
  match!: number;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Months of related experience, where asked for and known.',
    example: 68,
  })
  months!: number | null;

  @ApiProperty({ description: 'Part of the score.', example: 0.31 })
  contribution!: number;
}

export class SectionScoreDto implements SectionScore {
  @ApiProperty({ enum: scoredSections })
  section!: ScoredSection;

  @ApiProperty({
    minimum: 0,
    maximum: 1,
    description: 'Share of the score that this section decides.',
    example: 0.5,
  })
  weight!: number;

  @ApiProperty({ minimum: 0, maximum: 1, example: 0.74 })
  similarity!: number;

  @ApiProperty({
    minimum: 0,
    maximum: 1,
    description: 'The contributions of all sections add up to the score.',
    example: 0.37,
  })
  contribution!: number;

  @ApiProperty({ type: [ReasonDto] })
  reasons!: ReasonDto[];
}

export class EvidenceDto {
  @ApiProperty({ description: 'The passage of the resume, in its words.', example: 'Python Developer' })
  quote!: string;

  @ApiProperty({ enum: scoredSections })
  foundIn!: ScoredSection;

  @ApiProperty({ type: QuoteSourceDto })
  source!: QuoteSourceDto;
}

export class RequirementVerdictDto implements RequirementVerdict {
  @ApiProperty({ description: 'As the job words it.', example: '5+ years of experience with Python' })
  requirement!: string;

  @ApiProperty({ enum: requirementKinds })
  kind!: RequirementKind;

  @ApiProperty({ description: 'Whoever does not meet a must ranks behind everybody who does.' })
  must!: boolean;

  @ApiProperty({
    enum: verdicts,
    description: '`unknown`: the resume does not say, or not clearly; it costs nothing.',
  })
  verdict!: Verdict;

  @ApiProperty({ enum: verdictGrounds, description: 'What the verdict rests on.' })
  ground!: VerdictGround;

  @ApiProperty({ minimum: 0, maximum: 1, example: 0.91 })
  match!: number;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Months asked for.', example: 60 })
  minMonths!: number | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Months of related experience, where asked for and known.',
    example: 68,
  })
  months!: number | null;

  @ApiProperty({
    type: EvidenceDto,
    nullable: true,
    description: 'The best evidence; null when there is none.',
  })
  evidence!: EvidenceDto | null;
}

export class ExplanationDto implements Explanation {
  @ApiProperty({ enum: bands, description: 'The score in words; the limits are the model version’s.' })
  band!: Band;

  @ApiProperty({ type: [RequirementVerdictDto], description: 'One for each requirement, in their order.' })
  requirements!: RequirementVerdictDto[];

  @ApiProperty({ type: [SectionScoreDto] })
  sections!: SectionScoreDto[];

  @ApiProperty({ type: [ReasonDto], description: 'The best-proved asks, strongest first.' })
  strengths!: ReasonDto[];

  @ApiProperty({ type: [RequirementVerdictDto], description: 'The requirements that are not met.' })
  gaps!: RequirementVerdictDto[];

  @ApiProperty({ enum: scoredSections, nullable: true, description: 'Where most of the score was lost.' })
  weakestSection!: ScoredSection | null;

  @ApiProperty({
    enum: scoredSections,
    isArray: true,
    description: 'Asked about, not in the resume, not counted.',
  })
  unknownSections!: ScoredSection[];

  @ApiProperty({
    description: 'The same in a few sentences.',
    example: 'Strong: 5 of 6 requirements are met, best shown in experience.',
  })
  summary!: string;
}
