package org.ringfence.report.workbook.sheet;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ringfence.model.disclosure.Detail;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.method.Provision;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.report.excel.CellValue;
import org.ringfence.report.text.PaperWords;

/** Says of what an edition withholds that it does, and on which ground. */
public final class Withholding {
  private final EstateReportData brief;
  private final PaperWords words;
  private final Map<String, Provision> provisions;

  public Withholding(EstateReportData brief, PaperWords words) {
    this.brief = brief;
    this.words = words;
    this.provisions = brief.provisions();
  }

  /** What a detail says, or that it is withheld. */
  <T> CellValue entry(Detail<T> detail, Function<T, CellValue> says) {
    return entry(detail, "", says);
  }

  /** What a detail about a question says, or that it is withheld. */
  <T> CellValue entry(Detail<T> detail, String question, Function<T, CellValue> says) {
    return switch (detail) {
      case Detail.Given<T>(var value) -> says.apply(value);
      case Detail.Withheld<T>(var kind) -> new CellValue.Withheld(why(kind, question));
    };
  }

  /** What a detail says, or in one word that it is withheld, where the ground stands elsewhere. */
  <T> CellValue briefly(Detail<T> detail, Function<T, CellValue> says) {
    return detail.shown().map(says).orElseGet(this::briefly);
  }

  /** That a kind of detail is withheld, and on which ground. */
  String briefly(DetailKind kind) {
    return why(kind, "");
  }

  /** In one word, that something is withheld. */
  CellValue briefly() {
    return new CellValue.Withheld(words.say("withheld"));
  }

  /** That a score or a band is not given, as a withheld answer could be worked out from it. */
  CellValue score() {
    return new CellValue.Withheld(words.say("withheld.score"));
  }

  /** The ground on which a kind of detail is withheld, as a paper cites it. */
  String ground(Ruling ruling) {
    return Optional.ofNullable(provisions.get(ruling.provision()))
        .map(Provision::name)
        .orElse(ruling.provision());
  }

  private static String under(Ruling ruling) {
    return ruling.isProposal() ? "withheld.ground.proposed" : "withheld.ground";
  }

  private String why(DetailKind kind, String question) {
    return brief.rulings().stream()
        .filter(Ruling::withheld)
        .filter(ruling -> ruling.kind() == kind)
        .filter(ruling -> ruling.question().isEmpty() || ruling.question().equals(question))
        .findFirst()
        .map(ruling -> words.say(under(ruling), ground(ruling)))
        .orElseGet(() -> words.say("withheld"));
  }
}
