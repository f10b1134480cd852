package org.ringfence.report.committee;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.method.Provision;
import org.ringfence.model.paper.EstateReportData;

/** How a paper cites the provisions on which details are withheld. */
final class CitedProvisions {
  /** "paragraph 7 of Part 1 of …": a kind, a number, and the law that it stands in. */
  private static final Pattern CITED =
      Pattern.compile("(?i)(paragraph|section)\\s+(\\d+[A-Z]?(?:\\(\\w+\\))*)\\s+of\\s+(.+)");

  private final CommitteeProse prose;
  private final EstateReportData brief;

  CitedProvisions(CommitteeProse prose, EstateReportData brief) {
    this.prose = prose;
    this.brief = brief;
  }

  /** "Withheld (paragraph 7)", or "as proposed" while nobody has decided. */
  String withheld(Ruling ruling) {
    var ground = brief(ruling.provision());
    return ground.isEmpty()
        ? prose.say("withheld")
        : prose.say(ruling.isProposal() ? "withheld.proposed" : "withheld.under", ground);
  }

  /** "paragraph 7"; empty for a provision that the brief does not have. */
  String brief(String provision) {
    return find(provision)
        .map(
            found -> {
              var cited = CITED.matcher(found.name());
              return cited.matches()
                  ? prose.say("ground." + kind(cited.group(1)), cited.group(2))
                  : found.name();
            })
        .orElse("");
  }

  /** Whether the law has the public interest weighed under it. */
  boolean isWeighed(String provision) {
    return find(provision).filter(Provision::weighed).isPresent();
  }

  /** The provisions that what is withheld rests on, each once, in the order of the rulings. */
  List<Provision> relied() {
    return brief.rulings().stream()
        .filter(Ruling::withheld)
        .flatMap(ruling -> find(ruling.provision()).stream())
        .distinct()
        .toList();
  }

  /** All of them in one clause: "paragraphs 3 and 7 of Part 1 of Schedule 12A to …". */
  String cited(List<Provision> provisions) {
    var numbers = new LinkedHashMap<Law, List<String>>();
    var clauses = new ArrayList<String>();
    for (var provision : provisions) {
      var cited = CITED.matcher(provision.name());
      if (cited.matches()) {
        numbers
            .computeIfAbsent(new Law(kind(cited.group(1)), cited.group(3)), _ -> new ArrayList<>())
            .add(cited.group(2));
      } else {
        clauses.add(provision.name());
      }
    }
    var laws = new ArrayList<String>();
    numbers.forEach((law, found) -> laws.add(clause(law, found)));
    laws.addAll(clauses);
    return prose.list(laws);
  }

  /** The same without the names of the acts: "paragraphs 3 and 7 of Part 1 of Schedule 12A". */
  String citedBriefly(List<Provision> provisions) {
    return cited(provisions).replaceAll(" to the [\\p{L} ]+ Act \\d{4}", "");
  }

  private String clause(Law law, List<String> numbers) {
    var sorted =
        numbers.stream()
            .distinct()
            .sorted(
                (one, other) -> {
                  var byNumber = Integer.compare(leading(one), leading(other));
                  return byNumber == 0 ? one.compareTo(other) : byNumber;
                })
            .toList();
    var key = "ground." + law.kind() + (sorted.size() == 1 ? ".of" : "s.of");
    return prose.say(key, prose.list(sorted), law.name());
  }

  private static int leading(String number) {
    return Integer.parseInt(number.replaceAll("\\D.*", ""));
  }

  private static String kind(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private Optional<Provision> find(String provision) {
    return Optional.ofNullable(brief.provisions().get(provision));
  }

  /**
   * Where numbers of provisions belong.
   *
   * @param kind {@code paragraph} or {@code section}
   * @param name the rest of the citation
   */
  private record Law(String kind, String name) {}
}
