import type { ParsedResume } from '#libs/resumes';
import { ApiProperty } from '@nestjs/swagger';
import { FieldDto, Read, ReadMany, SourceDto } from './parsed-field.dto.js';

type Entry<K extends keyof ParsedResume> = ParsedResume[K] extends readonly (infer E)[] ? E : never;
type SectionKind = Entry<'sections'>['kind'];

/** Every one, since a missing one does not compile. */
const sectionKinds = Object.keys({
  contact: true,
  summary: true,
  experience: true,
  education: true,
  skills: true,
  certifications: true,
  languages: true,
  projects: true,
  volunteering: true,
  awards: true,
  publications: true,
  interests: true,
  references: true,
  other: true,
} satisfies Record<SectionKind, true>);

const findingCodes = Object.keys({
  two_column: true,
  hidden_text: true,
  image_only_page: true,
  low_conservation: true,
  not_a_resume: true,
  truncated: true,
  date_conflict: true,
  no_headings: true,
} satisfies Record<Entry<'findings'>['code'], true>);

export class ContactDto implements Record<keyof ParsedResume['contact'], unknown> {
  @Read()
  name!: FieldDto | null;

  @Read('What the person calls themselves beside the name.')
  headline!: FieldDto | null;

  @ReadMany()
  emails!: FieldDto[];

  @ReadMany()
  phones!: FieldDto[];

  @ReadMany('Profiles and pages.')
  links!: FieldDto[];

  @Read()
  location!: FieldDto | null;
}

export class ExperienceDto implements Entry<'experience'> {
  @Read()
  title!: FieldDto | null;

  @Read()
  company!: FieldDto | null;

  @Read()
  location!: FieldDto | null;

  @Read()
  start!: FieldDto | null;

  @Read('Null when it is not given, or the post is held still.')
  end!: FieldDto | null;

  @ApiProperty({ description: 'The post is held still.' })
  isCurrent!: boolean;

  @Read('What is told of the post before its list of statements.')
  summary!: FieldDto | null;

  @ReadMany()
  bullets!: FieldDto[];
}

export class EducationDto implements Entry<'education'> {
  @Read()
  institution!: FieldDto | null;

  @Read()
  degree!: FieldDto | null;

  @Read()
  field!: FieldDto | null;

  @Read()
  start!: FieldDto | null;

  @Read()
  end!: FieldDto | null;

  @Read('Grade or average, as written.')
  score!: FieldDto | null;

  @ReadMany()
  courses!: FieldDto[];
}

export class SkillDto extends FieldDto implements Entry<'skills'> {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Stable code of the taxonomy; null for a skill it does not know.',
    example: 'tf:python',
  })
  code!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'What it is listed under.',
    example: 'Languages',
  })
  group!: string | null;

  @ApiProperty({ enum: sectionKinds, isArray: true })
  foundIn!: SectionKind[];

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'By the posts that prove it.',
    example: '2026-11',
  })
  lastUsed!: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'By the posts that prove it.', example: 75 })
  months!: number | null;
}

export class LanguageDto implements Entry<'languages'> {
  @ApiProperty({ type: FieldDto })
  name!: FieldDto;

  @Read()
  level!: FieldDto | null;
}

export class ProjectDto implements Entry<'projects'> {
  @Read()
  name!: FieldDto | null;

  @Read()
  start!: FieldDto | null;

  @Read()
  end!: FieldDto | null;

  @ReadMany()
  bullets!: FieldDto[];
}

export class CredentialDto extends FieldDto implements Entry<'certifications'> {
  @Read('Who gave or published it.')
  issuer!: FieldDto | null;

  @Read()
  date!: FieldDto | null;
}

export class SectionDto implements Entry<'sections'> {
  @ApiProperty({ enum: sectionKinds })
  kind!: SectionKind;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'As written; null for what stands above the first heading.',
    example: 'Work experience',
  })
  heading!: string | null;

  @ApiProperty({ minimum: 0, maximum: 1, example: 0.98 })
  confidence!: number;

  @ApiProperty({ type: SourceDto })
  source!: SourceDto;
}

export class UnassignedDto implements Entry<'unassigned'> {
  @ApiProperty({ example: 'References on request' })
  value!: string;

  @ApiProperty({ type: SourceDto })
  source!: SourceDto;
}

export class FindingDto implements Entry<'findings'> {
  @ApiProperty({ enum: findingCodes })
  code!: Entry<'findings'>['code'];

  @ApiProperty({ enum: ['info', 'warning'] })
  severity!: Entry<'findings'>['severity'];

  @ApiProperty({ example: 'Page 1 is set in two columns.' })
  detail!: string;

  @ApiProperty({ type: SourceDto, nullable: true })
  source!: SourceDto | null;
}
