package org.ringfence.assessment.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.catalogue.PaperData;
import org.ringfence.model.disclosure.Detail;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.disclosure.Refusal;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.method.Maker;
import org.ringfence.model.method.Provision;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.FoiCount;
import org.ringfence.model.paper.FoiSummary;
import org.ringfence.model.paper.FoiTable;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.paper.InstallationReportData.ExtractAnswer;
import org.ringfence.model.paper.InstallationReportData.MakerCount;
import org.ringfence.model.written.NaturalOrder;

/**
 * Counts what an answer to a request for information gives. It counts only what the public edition
 * knows: what is withheld there can't be told here by a count.
 */
public final class FoiMaker {
  /** The question whose answers are counted as connectivity. */
  private static final String CONNECTION = "recorder.connection";

  private final CatalogueServices knowledge;
  private final AssessmentPhrases phrases;

  public FoiMaker(CatalogueServices knowledge) {
    this.knowledge = knowledge;
    this.phrases = knowledge.phrases();
  }

  /** The summary of a public brief. */
  public FoiSummary summary(EstateReportData brief) {
    if (brief.edition() != Edition.PUBLIC) {
      throw new IllegalArgumentException("a summary is made from what is public");
    }
    var counts = new FoiCounts(brief.smallNumbers());
    var spend = FoiSpend.of(brief, phrases);
    var installations = table(brief, brief.installations(), counts, FoiMaker::oneEach);
    return new FoiSummary(
        brief.organisation(),
        brief.today(),
        brief.version(),
        brief.supersedes(),
        brief.smallNumbers(),
        installations,
        table(brief, counted(brief), counts, FoiMaker::cameras),
        counts.single((int) brief.installations().stream().filter(FoiMaker::isUncounted).count()),
        spend.byYear(counts::single),
        spendSays(brief, spend, counts),
        brief.withholds(DetailKind.PRICE),
        brief.refusals().stream().map(refusal -> refused(brief, refusal)).toList(),
        locations(brief),
        brief.decided(),
        notes(brief, counts, installations.total()),
        unread(brief));
  }

  /** What of an installation is counted under a maker. */
  private interface Counted {
    int of(InstallationReportData installation, MakerCount maker);
  }

  private static int oneEach(InstallationReportData installation, MakerCount maker) {
    // An installation with equipment of several makers is counted once, under the main one.
    return installation.makers().isEmpty() || installation.makers().getFirst().equals(maker)
        ? 1
        : 0;
  }

  private static int cameras(InstallationReportData installation, MakerCount maker) {
    return maker.cameras().orElse(0);
  }

  /** Those whose number of cameras is known; of the others a table would have zeros. */
  private static List<InstallationReportData> counted(EstateReportData brief) {
    return brief.installations().stream().filter(one -> !isUncounted(one)).toList();
  }

  private static boolean isUncounted(InstallationReportData installation) {
    return installation.cameras().isEmpty();
  }

  private FoiTable table(
      EstateReportData brief, List<InstallationReportData> all, FoiCounts counts, Counted counted) {
    var makers = new TreeMap<String, TreeMap<String, Integer>>(NaturalOrder.OF_NAMES);
    var connections = connections(all.isEmpty() ? brief.installations() : all);
    for (var installation : all) {
      for (var maker : makers(installation)) {
        makers
            .computeIfAbsent(maker.name(), _ -> new TreeMap<>())
            .merge(connection(installation), counted.of(installation, maker), Integer::sum);
      }
    }
    var rows = List.copyOf(makers.keySet());
    var numbers =
        makers.values().stream()
            .map(of -> connections.stream().mapToInt(name -> of.getOrDefault(name, 0)).toArray())
            .toArray(int[][]::new);
    return rows.isEmpty()
        ? counts.table(
            List.of(phrases.say(brief.installations().isEmpty() ? "foi.nobody" : "foi.uncounted")),
            connections,
            new int[1][connections.size()])
        : counts.table(rows, connections, numbers);
  }

  /** An installation of which no equipment is listed counts all the same. */
  private List<MakerCount> makers(InstallationReportData installation) {
    return installation.makers().isEmpty()
        ? List.of(
            new MakerCount(
                Maker.UNKNOWN_KEY, phrases.say("edition.maker.not-known"), installation.cameras()))
        : installation.makers();
  }

  /**
   * In the order of the question's values; only those that there are, so that the table stays
   * small.
   */
  private List<String> connections(List<InstallationReportData> installations) {
    var found = installations.stream().map(this::connection).distinct().toList();
    var wording = knowledge.wording();
    var known =
        knowledge.catalogue().method().question(CONNECTION).stream()
            .flatMap(question -> question.values().stream())
            .map(value -> wording.valueLabel(CONNECTION, value));
    var ordered =
        Stream.concat(known, Stream.of(phrases.say("foi.not-known"), phrases.say("foi.not-given")))
            .filter(found::contains)
            .toList();
    return ordered.isEmpty() ? List.of(phrases.say("foi.not-known")) : ordered;
  }

  private String connection(InstallationReportData installation) {
    var answer =
        Optional.ofNullable(installation.answers().get(CONNECTION))
            .orElseGet(() -> Detail.withheld(DetailKind.ANSWER));
    return switch (answer) {
      case Detail.Given<ExtractAnswer>(var given) ->
          given.values().isEmpty()
              ? phrases.say("foi.not-known")
              : knowledge.wording().valueLabel(CONNECTION, given.values().getFirst());
      case Detail.Withheld<ExtractAnswer> _ -> phrases.say("foi.not-given");
    };
  }

  private String spendSays(EstateReportData brief, FoiSpend spend, FoiCounts counts) {
    return ruling(brief, DetailKind.PRICE)
        .filter(Ruling::withheld)
        .map(
            withheld ->
                weighed(brief, phrases.say(spend(withheld), ground(brief, withheld)), withheld))
        .orElseGet(() -> spend.says(counts::single));
  }

  private static FoiSummary.Refused refused(EstateReportData brief, Refusal refusal) {
    var section = Optional.ofNullable(brief.provisions().get(refusal.provision()));
    return new FoiSummary.Refused(
        refusal.reference(),
        refusal.received(),
        refusal.asked(),
        section.map(Provision::name).orElse(refusal.provision()),
        section.filter(Provision::weighed).isPresent(),
        refusal.reason(),
        refusal.publicInterest(),
        refusal.partial(),
        refusal.answered());
  }

  private String locations(EstateReportData brief) {
    return ruling(brief, DetailKind.LOCATION)
        .filter(Ruling::withheld)
        .map(ruling -> weighed(brief, phrases.say(place(ruling), ground(brief, ruling)), ruling))
        .orElseGet(() -> phrases.say("foi.locations-given"));
  }

  private List<String> notes(EstateReportData brief, FoiCounts counts, FoiCount total) {
    var installations = brief.installations();
    var notes = new ArrayList<>(List.of(phrases.say("foi.note-counted")));
    notes.addAll(FoiSigned.of(installations).says(counts, total, phrases));
    // Which checks on who approves were off.
    installations.stream()
        .flatMap(one -> one.state().exceptions().stream())
        .distinct()
        .forEach(notes::add);
    return notes;
  }

  /** That records could not be read; a number of them could be a small one. */
  private List<String> unread(EstateReportData brief) {
    return brief.unread().isEmpty() ? List.of() : List.of(phrases.say("foi.unread"));
  }

  private static Optional<Ruling> ruling(EstateReportData brief, DetailKind kind) {
    return brief.rulings().stream().filter(one -> one.kind() == kind).findFirst();
  }

  /**
   * With what was written of the public interest, wherever a ground is named; and where that is of
   * no weight against a request, that too.
   */
  private String weighed(EstateReportData brief, String said, Ruling ruling) {
    var whole = new ArrayList<>(List.of(said));
    if (!ruling.publicInterest().isBlank()) {
      whole.add(phrases.say("foi.interest", ruling.publicInterest().strip()));
    }
    if (Optional.ofNullable(brief.provisions().get(ruling.provision()))
        .filter(one -> !one.regime().equals(PaperData.FOI))
        .isPresent()) {
      whole.add(phrases.say("foi.no-ground"));
    }
    return String.join(" ", whole);
  }

  private static String spend(Ruling ruling) {
    return ruling.isProposal() ? "foi.spend-withheld.proposed" : "foi.spend-withheld";
  }

  private static String place(Ruling ruling) {
    return ruling.isProposal() ? "foi.locations-withheld.proposed" : "foi.locations-withheld";
  }

  private static String ground(EstateReportData brief, Ruling ruling) {
    return Optional.ofNullable(brief.provisions().get(ruling.provision()))
        .map(Provision::name)
        .orElse(ruling.provision());
  }
}
