package org.ringfence.assessment.paper;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.paper.PaperFormat;
import org.ringfence.model.paper.PaperKind;

/** With which ending a paper's file is named, so that the program it is for opens it. */
public final class PaperEnding {
  private static final String APPENDIX = "-exempt";

  private PaperEnding() {}

  /** The ending that a paper has unless somebody wants it otherwise. */
  static String usual(PaperKind kind) {
    return "." + kind.formats().getFirst().ending();
  }

  /** The file of a report's exempt appendix: beside it, under the same name and a word more. */
  public static Path appendixOf(Path report) {
    var name = String.valueOf(report.getFileName());
    var dot = name.lastIndexOf('.');
    return report.resolveSibling(
        dot < 0 ? name + APPENDIX : name.substring(0, dot) + APPENDIX + name.substring(dot));
  }

  /** Why a paper is not written under this name; empty where it can be. */
  private static Optional<Problem> problem(PaperKind kind, Path file) {
    var name = String.valueOf(file.toAbsolutePath().normalize().getFileName());
    var formats = kind.formats();
    var endings = formats.stream().map(format -> "." + format.ending()).toList();
    if (Files.isDirectory(file)) {
      return Optional.of(
          TEXTS.problem(
              "ending.folder",
              file.toString().isEmpty() ? file.toAbsolutePath().toString() : file.toString(),
              "report" + endings.getFirst()));
    }
    return formats.stream().anyMatch(format -> format.isOf(Path.of(name)))
        ? Optional.empty()
        : Optional.of(
            TEXTS.problem(
                "ending.other",
                file.toString(),
                programs(formats),
                endings.stream()
                    .reduce((one, other) -> TEXTS.say("ending.or", one, other))
                    .orElseThrow(),
                stem(name) + endings.getFirst()));
  }

  /** The same as an outcome, so that nothing is made of a paper before its name is known good. */
  public static Outcome<Path> checked(PaperKind kind, Path file) {
    return problem(kind, file)
        .<Outcome<Path>>map(problem -> new Outcome.Refused<>(List.of(problem)))
        .orElseGet(() -> Outcome.done(file));
  }

  private static String programs(List<PaperFormat> formats) {
    if (formats.size() > 1) {
      return TEXTS.say("ending.either");
    }
    return formats.contains(PaperFormat.WORD)
        ? TEXTS.say("ending.word")
        : TEXTS.say("ending.excel");
  }

  /** The name without another program's ending; a point in a name may end nothing. */
  private static String stem(String name) {
    return name.replaceFirst(
        "(?i)\\.(docx?|docm|dotx?|xlsx?|xlsm|xltx|xlsb|csv|ods|odt|pdf|rtf|txt|json|html?)$", "");
  }
}
