package org.ringfence.cli.council;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ringfence.assessment.council.CommitteeWords;
import org.ringfence.cli.part.CommandWords;
import org.ringfence.model.disclosure.KeyDecision;
import org.ringfence.model.paper.Committee;
import org.ringfence.model.paper.CommitteeText;
import org.ringfence.model.paper.DecisionPower;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that change a committee's details; each that is left out changes nothing. */
final class CommitteeOptions {
  @Option(names = "--jurisdiction", paramLabel = "england|wales")
  private @Nullable String jurisdiction;

  @Option(names = "--meeting", paramLabel = "DAY")
  private @Nullable LocalDate meeting;

  @Option(names = "--power", paramLabel = "executive|council|not-stated", converter = Power.class)
  private @Nullable DecisionPower power;

  @Option(names = "--key-decision", paramLabel = "yes|no|not-stated", converter = Stated.class)
  private @Nullable KeyDecision keyDecision;

  @Option(names = "--preferred", paramLabel = "OPTION")
  private @Nullable String preferred;

  @Option(names = "--report-by", paramLabel = "DAY")
  private @Nullable LocalDate reportBy;

  /** Adds an option for each text, named by its id. */
  static final class ForTexts implements IModelTransformer {
    @Override
    public CommandSpec transform(CommandSpec command) {
      var words = CommitteeWords.bundled();
      for (var text : CommitteeText.values()) {
        command.addOption(
            OptionSpec.builder("--" + text.id())
                .type(String.class)
                .paramLabel("TEXT")
                .description("%s. %s".formatted(words.label(text), words.help(text)))
                .build());
      }
      return command;
    }
  }

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
      return KeyDecision.of(id).orElseThrow(() -> noneOf(typed, "key-decision"));
    }
  }

  /** Reads the id of a power. */
  static final class Power implements ITypeConverter<DecisionPower> {
    @Override
    public DecisionPower convert(String typed) {
      return DecisionPower.of(typed.strip().toLowerCase(Locale.ROOT))
          .orElseThrow(() -> noneOf(typed, "power"));
    }
  }

  private static TypeConversionException noneOf(String typed, String option) {
    return new TypeConversionException(CommandWords.say("committee." + option + ".unknown", typed));
  }

  /**
   * The details with what is given changed.
   *
   * @param command the command that was given, with its texts
   */
  Committee changed(Committee before, CommandSpec command) {
    var now =
        before
            .in(given(jurisdiction, before.jurisdiction()))
            .withMeeting(Optional.ofNullable(meeting).or(before::meeting))
            .by(given(power, before.power()))
            .withKeyDecision(given(keyDecision, before.keyDecision()))
            .preferring(given(preferred, before.preferred()))
            .withReportBy(Optional.ofNullable(reportBy).or(before::reportBy));
    for (var text : CommitteeText.values()) {
      now = now.with(text, given(command.findOption(text.id()).getValue(), before.text(text)));
    }
    return now;
  }

  private static <T> T given(@Nullable T now, T before) {
    return now == null ? before : now;
  }
}
