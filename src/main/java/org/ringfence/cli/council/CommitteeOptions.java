package org.ringfence.cli.council;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ringfence.cli.part.CommandWords;
import org.ringfence.model.disclosure.KeyDecision;
import org.ringfence.model.paper.Committee;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that change a committee's details; each that is left out changes nothing. */
final class CommitteeOptions {
  @Option(names = "--jurisdiction", paramLabel = "england|wales")
  private @Nullable String jurisdiction;

  @Option(names = "--name")
  private @Nullable String name;

  @Option(names = "--meeting", paramLabel = "DAY")
  private @Nullable LocalDate meeting;

  @Option(names = "--title")
  private @Nullable String title;

  @Option(names = "--report-of", paramLabel = "POST")
  private @Nullable String reportOf;

  @Option(names = "--contact", paramLabel = "NAME")
  private @Nullable String contact;

  @Option(names = "--wards")
  private @Nullable String wards;

  @Option(names = "--key-decision", paramLabel = "yes|no|not-stated", converter = Stated.class)
  private @Nullable KeyDecision keyDecision;

  @Option(names = "--urgency", paramLabel = "WHY")
  private @Nullable String urgency;

  @Option(names = "--consultation", paramLabel = "TEXT")
  private @Nullable String consultation;

  @Option(names = "--preferred", paramLabel = "TREATMENT")
  private @Nullable String preferred;

  /** Reads yes and no as people write them. */
  static final class Stated implements ITypeConverter<KeyDecision> {
    @Override
    public KeyDecision convert(String typed) {
      var id =
          switch (typed.strip().toLowerCase(Locale.ROOT)) {
            case "true" -> "yes";
            case "false" -> "no";
            case String other -> other;
          };
      return KeyDecision.of(id)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      CommandWords.say("committee.key-decision.unknown", typed)));
    }
  }

  /** The details with what is given changed. */
  Committee changed(Committee before) {
    return new Committee(
        given(jurisdiction, before.jurisdiction()),
        given(name, before.name()),
        Optional.ofNullable(meeting).or(before::meeting),
        given(title, before.title()),
        given(reportOf, before.reportOf()),
        given(contact, before.contact()),
        given(wards, before.wards()),
        given(keyDecision, before.keyDecision()),
        given(urgency, before.urgency()),
        given(consultation, before.consultation()),
        given(preferred, before.preferred()),
        before.clearances());
  }

  private static <T> T given(@Nullable T now, T before) {
    return now == null ? before : now;
  }
}
