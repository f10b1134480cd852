package org.ringfence.report.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.method.DetailNames;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.PaperTable;
import org.ringfence.report.word.TableCell;
import org.ringfence.report.word.WordDocument;

/** What is withheld, on which ground, for which reason, and whose opinion that is. */
final class WithheldSection {
  private final PaperPhrases phrases;
  private final PaperWords words;
  private final WithheldGrounds grounds;

  WithheldSection(PaperPhrases phrases, WithheldGrounds grounds) {
    this.phrases = phrases;
    this.words = phrases.words();
    this.grounds = grounds;
  }

  void write(WordDocument paper, InstallationReportData extract) {
    paper.heading(1, words.say("public.withheld.heading"));
    if (grounds.withheld().isEmpty()) {
      paper.text(words.say("public.withheld.nothing"));
      return;
    }
    var together = together();
    var opinions = together.keySet().stream().map(Stated::opinion).distinct().toList();
    paper.text(opinions.size() == 1 ? opinions.getFirst() : words.say("public.withheld.lead"));
    var named = new LinkedHashSet<String>();
    together.forEach(
        (stated, rulings) -> {
          var isNew = named.add(stated.ground());
          if (isNew) {
            paper.heading(2, upperFirst(named.size() == 1 ? stated.ground() : brief(stated)));
          }
          var shared = shared(rulings);
          var lead = lead(opinions.size() > 1 ? stated.opinion() : "", shared.orElse(""));
          if (!lead.isEmpty()) {
            paper.paragraph(isNew ? "TableLead" : "NextLead", lead);
          }
          table(paper, stated, rulings, shared.isEmpty());
        });
  }

  /** A ground and an opinion are named once: in each of many rows they would fill pages. */
  private Map<Stated, List<Ruling>> together() {
    var inOrder = grounds.withheld().stream().map(grounds::cited).distinct().toList();
    return grounds.withheld().stream()
        .sorted(Comparator.comparingInt(one -> inOrder.indexOf(grounds.cited(one))))
        .collect(
            Collectors.groupingBy(
                ruling -> new Stated(grounds.cited(ruling), opinion(ruling)),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private static String lead(String opinion, String interest) {
    return (opinion + " " + interest).strip();
  }

  /** Without the name of the act, which the first heading has. */
  private static String brief(Stated stated) {
    return stated.ground().replaceAll(" to the [\\p{L} ]+ Act \\d{4}$", "");
  }

  /** What is said of the public interest, where the same is said of all of them. */
  private Optional<String> shared(List<Ruling> rulings) {
    var said = rulings.stream().map(this::interest).distinct().toList();
    return said.size() == 1
        ? Optional.of(said.getFirst()).filter(one -> !one.isEmpty())
        : Optional.empty();
  }

  /** Why keeping back weighs more, where the law asks for that to be weighed. */
  private String interest(Ruling ruling) {
    if (!ruling.publicInterest().isBlank()) {
      return words.say("public.interest", ruling.publicInterest().strip());
    }
    return grounds.isWeighed(ruling) && !ruling.isProposal()
        ? words.say("public.interest.missing")
        : "";
  }

  private void table(WordDocument paper, Stated stated, List<Ruling> rulings, boolean weighs) {
    paper.table(
        new PaperTable(
            words.say("public.withheld.table", stated.ground()),
            words.say("public.withheld.description"),
            List.of(
                new PaperTable.Column(words.say("public.withheld.what"), 2_500),
                new PaperTable.Column(words.say("public.withheld.why"), 7_138)),
            rows(rulings, weighs)));
  }

  /** A reason is given once, beside all that is withheld for it. */
  private List<List<TableCell>> rows(List<Ruling> rulings, boolean weighs) {
    var byReason = new LinkedHashMap<String, List<String>>();
    rulings.forEach(
        ruling ->
            byReason
                .computeIfAbsent(weighs ? weighed(ruling) : ruling.reason(), _ -> new ArrayList<>())
                .add(what(ruling)));
    return byReason.entrySet().stream()
        .map(
            each ->
                List.of(
                    TableCell.strong(words.joined(each.getValue())), TableCell.of(each.getKey())))
        .toList();
  }

  private String weighed(Ruling ruling) {
    return (ruling.reason() + " " + interest(ruling)).strip();
  }

  private static String upperFirst(String text) {
    return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
  }

  /** What several rulings have in common. */
  private record Stated(String ground, String opinion) {}

  private String opinion(Ruling ruling) {
    return ruling
        .opinion()
        .map(said -> words.say("public.opinion", said.by(), said.role(), said.on()))
        .orElseGet(() -> words.say("public.proposed"));
  }

  private String what(Ruling ruling) {
    return ruling.kind() == DetailKind.ANSWER && !ruling.question().isEmpty()
        ? words.say("public.withheld.answer", phrases.wording().title(ruling.question()))
        : DetailNames.british().name(phrases.wording(), ruling.kind());
  }
}
