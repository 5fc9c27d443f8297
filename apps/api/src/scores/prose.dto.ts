import { proseAuthors, type Prose, type ProseAuthor } from '#libs/scoring';
import { ApiProperty } from '@nestjs/swagger';

export class ProseDto implements Prose {
  @ApiProperty({ format: 'uuid' })
  scoreId!: string;

  @ApiProperty({ format: 'uuid' })
  candidateId!: string;

  @ApiProperty({
    description: 'The explanation as a paragraph. A language model names no candidate: it was told none.',
    example: 'Score 0.612, strong: experience 0.401 + skills 0.211. 3 of 4 requirements are met.',
  })
  text!: string;

  @ApiProperty({
    enum: proseAuthors,
    description:
      '`model` where the operator has set a language model up and each number, quotation and name it wrote occurs in the explanation; else `template`.',
  })
  author!: ProseAuthor;

  @ApiProperty({ type: String, nullable: true, description: 'Name of the language model.', example: null })
  model!: string | null;
}
