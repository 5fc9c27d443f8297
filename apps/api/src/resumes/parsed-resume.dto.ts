import { parserVersion, type ParsedResume } from '#libs/resumes';
import { ApiProperty } from '@nestjs/swagger';
import {
  ContactDto,
  CredentialDto,
  EducationDto,
  ExperienceDto,
  FindingDto,
  LanguageDto,
  ProjectDto,
  SectionDto,
  SkillDto,
  UnassignedDto,
} from './parsed-entries.dto.js';
import { FieldDto, Read, ReadMany } from './parsed-field.dto.js';

/** What was understood of a resume. Nothing in it is guessed: what was not read is null or absent. */
export class ParsedResumeDto implements ParsedResume {
  @ApiProperty({
    description: 'The visible text in reading order; every offset counts in it.',
    example: 'Priya Raghunathan\nSenior Backend Engineer\n…',
  })
  text!: string;

  @ApiProperty({ type: ContactDto })
  contact!: ContactDto;

  @Read()
  summary!: FieldDto | null;

  @ApiProperty({ type: [ExperienceDto] })
  experience!: ExperienceDto[];

  @ApiProperty({ type: [EducationDto] })
  education!: EducationDto[];

  @ApiProperty({ type: [SkillDto] })
  skills!: SkillDto[];

  @ApiProperty({ type: [CredentialDto] })
  certifications!: CredentialDto[];

  @ApiProperty({ type: [LanguageDto] })
  languages!: LanguageDto[];

  @ApiProperty({ type: [ProjectDto] })
  projects!: ProjectDto[];

  @ApiProperty({ type: [ExperienceDto], description: 'Unpaid posts.' })
  volunteering!: ExperienceDto[];

  @ApiProperty({ type: [CredentialDto] })
  awards!: CredentialDto[];

  @ApiProperty({ type: [CredentialDto] })
  publications!: CredentialDto[];

  @ReadMany()
  interests!: FieldDto[];

  @ReadMany()
  references!: FieldDto[];

  @ApiProperty({ type: [SectionDto], description: 'How the document is divided.' })
  sections!: SectionDto[];

  @ApiProperty({ type: [UnassignedDto], description: 'Text that reached no field.' })
  unassigned!: UnassignedDto[];

  @ApiProperty({
    minimum: 0,
    maximum: 1,
    description: 'Share of the text that stands in a field, a heading or `unassigned`.',
    example: 1,
  })
  conservation!: number;

  @ApiProperty({ type: [FindingDto], description: 'What is unusual about the document.' })
  findings!: FindingDto[];

  @ApiProperty({
    type: [String],
    description: 'JSON pointers of the fields whose confidence is below 0.6.',
    example: ['/experience/0/title'],
  })
  lowConfidenceFields!: string[];

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'All posts together, overlaps once; null when no date was read.',
    example: 84,
  })
  experienceMonths!: number | null;

  @ApiProperty({
    format: 'date',
    description: 'The day that “present” means: when the document was received.',
    example: '2026-05-04',
  })
  documentDate!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Main language, ISO 639-1; null when it cannot be told.',
    example: 'en',
  })
  language!: string | null;

  @ApiProperty({
    type: String,
    description: 'What the document was; `application/json` when it was given as JSON Resume.',
    example: 'application/pdf',
  })
  mediaType!: ParsedResume['mediaType'];

  @ApiProperty({ type: 'integer', example: 2 })
  pages!: number;

  @ApiProperty({ description: 'What read it.', example: parserVersion })
  parserVersion!: string;

  @ApiProperty({ type: 'integer', description: 'Milliseconds it took.', example: 64 })
  elapsedMs!: number;
}
