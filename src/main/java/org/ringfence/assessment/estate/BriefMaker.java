package org.ringfence.assessment.estate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.ringfence.assessment.council.CouncilTerms;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.dossier.SignedDossier;
import org.ringfence.assessment.dossier.UnreadWords;
import org.ringfence.assessment.estate.BriefAssembly.Known;
import org.ringfence.model.disclosure.Detail;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.BandsAfter;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.DocumentVersion;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.paper.InstallationReportData.ExtractAnswer;

/** Puts together all that the papers about an organisation's estate print, for one edition. */
public final class BriefMaker {
  private final CatalogueServices knowledge;
  private final OptionCalculator choices;
  private final ExtractMaker publics;
  private final ExemptExtracts exempts;
  private final BriefAssembly assembly;
  private final UnreadWords unreadWords;
  private final int mostWhole;

  public BriefMaker(CatalogueServices knowledge) {
    this(knowledge, RecordForm.MOST_WHOLE);
  }

  /**
   * Makes briefs for papers of this size.
   *
   * @param mostWhole the most records that a paper carries whole
   */
  public BriefMaker(CatalogueServices knowledge, int mostWhole) {
    this.knowledge = knowledge;
    this.mostWhole = mostWhole;
    this.choices = new OptionCalculator(knowledge);
    this.publics = new ExtractMaker(knowledge);
    this.exempts = new ExemptExtracts(knowledge);
    this.assembly = new BriefAssembly(knowledge, choices);
    this.unreadWords = new UnreadWords(knowledge.phrases());
  }

  /**
   * An assessment and what papers call its installation where locations are withheld.
   *
   * @param number which installation of the organisation it is, from 1
   * @param assessment reads it, as often as it is asked
   * @param named a problem with it, with its name
   */
  public record Numbered(
      int number, Supplier<Outcome<SignedDossier>> assessment, UnaryOperator<Problem> named) {
    public Numbered(int number, Supplier<Outcome<SignedDossier>> assessment) {
      this(number, assessment, UnaryOperator.identity());
    }

    private Outcome<Read> read() {
      return assessment.get().map(found -> new Read(number, found));
    }
  }

  /** An assessment that was read, with its number. */
  private record Read(int number, SignedDossier kept) {
    Dossier dossier() {
      return kept.dossier();
    }
  }

  /**
   * What a paper knows of an assessment.
   *
   * @param after the bands that are left after each option; empty where they would tell too much
   * @param recorded the kinds of detail of which anything is on record
   */
  private record Made(
      InstallationReportData extract, Optional<List<BandsAfter>> after, Set<DetailKind> recorded) {}

  /**
   * A brief about what can be read.
   *
   * @param unread why the others can't, each with its name; not for a public edition
   */
  public record Briefed(EstateReportData brief, List<Problem> unread) {
    public Briefed {
      unread = List.copyOf(unread);
    }
  }

  /**
   * What came of each assessment.
   *
   * @param readable those of which something can be said
   * @param made what that is, in the same order
   * @param unread why nothing can be said of the others, each with its name
   */
  private record Sorted(List<Numbered> readable, List<Made> made, List<Problem> unread) {}

  /** Makes of an assessment what a paper knows of it, with so much of its record. */
  @FunctionalInterface
  private interface Making {
    Outcome<Made> of(Read read, RecordForm form);
  }

  /**
   * The brief of an edition. An assessment that can't be read hides none of the others: the brief
   * goes on without it and says so. Refused where none can be read.
   *
   * @param all the newest assessment of each installation that the paper is about
   * @param imprint which version of the paper it is
   * @param progress told after every few installations
   */
  public Outcome<Briefed> make(
      Edition edition,
      List<Numbered> all,
      CouncilTerms council,
      DocumentVersion imprint,
      Progress progress) {
    var making = making(edition, all.size(), council);
    var form = all.size() > mostWhole ? RecordForm.SHORT : RecordForm.WHOLE;
    return made(all, making, form, progress)
        .map(tried -> sorted(all, tried))
        .then(BriefMaker::unlessNone)
        .then(
            sorted -> {
              var brief = brief(edition, sorted, council, imprint);
              Outcome<EstateReportData> whole =
                  switch (form) {
                    case WHOLE -> Outcome.done(brief);
                    case SHORT -> withAppendices(brief, sorted, making);
                  };
              return whole.map(one -> new Briefed(one, sorted.unread()));
            });
  }

  private static Outcome<List<Outcome<Made>>> made(
      List<Numbered> all, Making making, RecordForm form, Progress progress) {
    List<Supplier<Outcome<Outcome<Read>>>> sources =
        all.stream()
            .<Supplier<Outcome<Outcome<Read>>>>map(one -> () -> Outcome.done(one.read()))
            .toList();
    var answers = new Interner<Detail<ExtractAnswer>>();
    return Batches.each(
        sources,
        tried ->
            Outcome.done(
                tried
                    .then(read -> making.of(read, form))
                    .map(
                        one ->
                            new Made(
                                one.extract().sharing(answers::of), one.after(), one.recorded()))),
        progress);
  }

  private static Sorted sorted(List<Numbered> all, List<Outcome<Made>> tried) {
    var sorted = new Sorted(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int at = 0; at < all.size(); at++) {
      switch (tried.get(at)) {
        case Outcome.Done<Made>(var made) -> {
          sorted.readable().add(all.get(at));
          sorted.made().add(made);
        }
        case Outcome.Refused<Made>(var problems) ->
            sorted.unread().add(all.get(at).named().apply(problems.getFirst()));
      }
    }
    return sorted;
  }

  private static Outcome<Sorted> unlessNone(Sorted sorted) {
    return sorted.made().isEmpty() && !sorted.unread().isEmpty()
        ? new Outcome.Refused<>(sorted.unread())
        : Outcome.done(sorted);
  }

  private Making making(Edition edition, int installations, CouncilTerms council) {
    return switch (edition) {
      case EXEMPT ->
          (read, form) ->
              Outcome.done(
                  new Made(
                      exempts.of(read.kept(), form),
                      Optional.of(choices.afterToday(read.dossier())),
                      RecordedKinds.of(read.dossier(), council.rulings())));
      case PUBLIC -> {
        var disclosure = assembly.disclosure(council.rulings());
        var terms = publics.terms(disclosure);
        yield (read, form) -> {
          var recorded = RecordedKinds.of(read.dossier(), council.rulings());
          List<Ruling> printed =
              installations == 1 ? RecordedKinds.relied(council, recorded) : List.of();
          return publics
              .make(read.kept(), read.number(), terms.printing(printed), form)
              .map(one -> new Made(one.extract(), one.options(), recorded));
        };
      }
    };
  }

  /** What a committee's paper carries, it carries whole, however large the estate is. */
  private Outcome<EstateReportData> withAppendices(
      EstateReportData brief, Sorted sorted, Making making) {
    var all = sorted.readable();
    var made = sorted.made();
    var carried = Collections.newSetFromMap(new IdentityHashMap<InstallationReportData, Boolean>());
    carried.addAll(knowledge.papers().committee().carried(brief));
    var places =
        IntStream.range(0, all.size())
            .filter(at -> carried.contains(made.get(at).extract()))
            .boxed()
            .toList();
    return made(places.stream().map(all::get).toList(), making, RecordForm.WHOLE, Progress.NONE)
        .then(BriefMaker::each)
        .map(
            whole -> {
              var instead = new IdentityHashMap<InstallationReportData, InstallationReportData>();
              for (int n = 0; n < whole.size(); n++) {
                instead.put(made.get(places.get(n)).extract(), whole.get(n).extract());
              }
              return brief.with(
                  brief.installations().stream()
                      .map(one -> instead.getOrDefault(one, one))
                      .toList());
            });
  }

  /** All of them, or the first refusal: what was read a moment ago can be read again. */
  private static Outcome<List<Made>> each(List<Outcome<Made>> tried) {
    Outcome<List<Made>> all = Outcome.done(new ArrayList<>());
    for (var one : tried) {
      all =
          all.then(
              list ->
                  one.map(
                      made -> {
                        list.add(made);
                        return list;
                      }));
    }
    return all;
  }

  private EstateReportData brief(
      Edition edition, Sorted sorted, CouncilTerms council, DocumentVersion imprint) {
    var recorded = EnumSet.noneOf(DetailKind.class);
    sorted.made().forEach(one -> recorded.addAll(one.recorded()));
    return assembly.brief(
        edition,
        sorted.made().stream()
            .map(one -> new Known(one.extract(), one.after().orElse(List.of())))
            .toList(),
        council.ruling(RecordedKinds.relied(council, recorded)),
        imprint,
        LocalDate.now(knowledge.clock()),
        unreadWords.in(edition, sorted.unread()));
  }
}
