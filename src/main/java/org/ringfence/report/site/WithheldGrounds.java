package org.ringfence.report.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ringfence.model.disclosure.Decided;
import org.ringfence.model.disclosure.Detail;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.method.Provision;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.DraftWords;

/** Puts a detail into words: what it says, or that it is withheld and on which ground. */
final class WithheldGrounds {
  /** "paragraph 7 of Part 1 of …": a reader of a table needs the first two words. */
  private static final Pattern CITED = Pattern.compile("(?i)((?:paragraph|section) \\S+) of .*");

  private final List<Ruling> rulings;
  private final Map<String, Provision> provisions;
  private final PaperWords words;

  WithheldGrounds(List<Ruling> rulings, Map<String, Provision> provisions, PaperWords words) {
    this.rulings = rulings.stream().filter(Ruling::withheld).toList();
    this.provisions = Map.copyOf(provisions);
    this.words = words;
  }

  /** What is withheld, in the order of the rulings. */
  List<Ruling> withheld() {
    return rulings;
  }

  /** What the detail says, or that there is none, or that it is withheld. */
  String say(Detail<String> detail) {
    return switch (detail) {
      case Detail.Given<String>(var text) -> words.orNotGiven(text);
      case Detail.Withheld<String>(var kind) -> withheld(kind, "");
    };
  }

  /**
   * "Withheld (paragraph 7)", or "as proposed", for a kind of detail, or for the answer to a
   * question.
   */
  String withheld(DetailKind kind, String question) {
    return rulings.stream()
        .filter(ruling -> ruling.kind() == kind)
        .filter(ruling -> ruling.question().isEmpty() || ruling.question().equals(question))
        .findFirst()
        .flatMap(this::under)
        .orElseGet(() -> words.say("public.withheld.plain"));
  }

  private Optional<String> under(Ruling ruling) {
    var key = ruling.isProposal() ? "public.withheld.proposed" : "public.withheld.under";
    return Optional.ofNullable(provisions.get(ruling.provision()))
        .map(provision -> words.say(key, shortened(provision.name())));
  }

  /** What the paper says of itself while what it withholds is only proposed. */
  DraftWords draft() {
    return new DraftWords(words, Decided.of(rulings));
  }

  /** The whole name of the provision that a ruling relies on. */
  String cited(Ruling ruling) {
    return Optional.ofNullable(provisions.get(ruling.provision()))
        .map(Provision::name)
        .orElse(ruling.provision());
  }

  /** Whether the law has the public interest weighed under the provision relied on. */
  boolean isWeighed(Ruling ruling) {
    return Optional.ofNullable(provisions.get(ruling.provision()))
        .filter(Provision::weighed)
        .isPresent();
  }

  private static String shortened(String name) {
    var cited = CITED.matcher(name);
    return cited.matches() ? cited.group(1) : name;
  }
}
