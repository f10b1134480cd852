package org.ringfence.cli.paper;

import org.ringfence.cli.part.CommandWords;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.paper.Annex;
import org.ringfence.model.paper.PaperKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what kind of paper somebody names, and for whom. */
final class PaperIds {
  private PaperIds() {}

  /** A kind by its id. */
  static final class Kinds implements ITypeConverter<PaperKind> {
    @Override
    public PaperKind convert(String id) {
      return PaperKind.of(id)
          .orElseThrow(
              () -> new TypeConversionException(CommandWords.say("report.kind.unknown", id)));
    }
  }

  /** An edition by its id. */
  static final class Editions implements ITypeConverter<Edition> {
    @Override
    public Edition convert(String id) {
      return Edition.of(id)
          .orElseThrow(
              () -> new TypeConversionException(CommandWords.say("report.edition.unknown", id)));
    }
  }

  /** An annex by its id. */
  static final class Annexes implements ITypeConverter<Annex> {
    @Override
    public Annex convert(String id) {
      return Annex.of(id)
          .orElseThrow(
              () -> new TypeConversionException(CommandWords.say("report.annex.unknown", id)));
    }
  }
}
