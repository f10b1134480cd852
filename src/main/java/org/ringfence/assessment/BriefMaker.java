package org.ringfence.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ringfence.assessment.edition.Disclosure;
import org.ringfence.model.Action;
import org.ringfence.model.Brief;
import org.ringfence.model.Choice;
import org.ringfence.model.DetailKind;
import org.ringfence.model.Dossier;
import org.ringfence.model.Edition;
import org.ringfence.model.Extract;
import org.ringfence.model.Imprint;
import org.ringfence.model.Outcome;
import org.ringfence.model.Progress;
import org.ringfence.model.Provision;
import org.ringfence.model.Question;
import org.ringfence.model.Ruling;

/** Puts together all that the papers about an organisation's estate print, for one edition. */
final class BriefMaker {
  private final Knowledge knowledge;
  private final Choices choices;
  private final ExtractMaker publics;
  private final ExemptExtracts exempts;
  private final MakerNotes makers;
  private final BackgroundPapers background;

  BriefMaker(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.choices = new Choices(knowledge);
    this.publics = new ExtractMaker(knowledge, choices.scores());
    this.exempts = new ExemptExtracts(knowledge);
    this.makers = new MakerNotes(knowledge);
    this.background = new BackgroundPapers(knowledge);
  }

  /**
   * An assessment and what papers call its installation where locations are withheld.
   *
   * @param number which installation of the organisation it is, from 1
   */
  record Numbered(int number, Dossier dossier) {
    /**
     * The newest assessments of an organisation's installations, numbered.
     *
     * @param dossiers in an order that tells nothing
     */
    static List<Numbered> of(List<Dossier> dossiers) {
      return IntStream.range(0, dossiers.size())
          .mapToObj(at -> new Numbered(at + 1, dossiers.get(at)))
          .toList();
    }
  }

  /**
   * The brief of an edition.
   *
   * @param all the newest assessment of each installation that the paper is about
   * @param imprint which version of the paper it is
   * @param progress told after each installation
   */
  Outcome<Brief> make(
      Edition edition,
      List<Numbered> all,
      CouncilTerms council,
      Imprint imprint,
      Progress progress) {
    return switch (edition) {
      case EXEMPT -> Outcome.done(exempt(all, council, imprint, progress));
      case PUBLIC -> open(all, council, imprint, progress);
    };
  }

  private Brief exempt(
      List<Numbered> all, CouncilTerms council, Imprint imprint, Progress progress) {
    var extracts = new ArrayList<Extract>();
    for (var one : all) {
      extracts.add(exempts.of(one.dossier()));
      progress.did(extracts.size(), all.size());
    }
    var after = all.stream().map(Numbered::dossier).map(choices::afterToday).toList();
    var told = extracts.stream().map(Extract::assessmentId).toList();
    return brief(
        Edition.EXEMPT,
        extracts,
        choices.of(council.costs(), extracts, told, after, true),
        council.actions(),
        council,
        imprint);
  }

  private Outcome<Brief> open(
      List<Numbered> all, CouncilTerms council, Imprint imprint, Progress progress) {
    var disclosure = disclosure(council.rulings());
    List<Ruling> rulings = all.size() == 1 ? council.rulings() : List.of();
    Outcome<List<ExtractMaker.Published>> made = Outcome.done(new ArrayList<>());
    for (int done = 0; done < all.size(); done++) {
      var one = all.get(done);
      made =
          made.then(
              list ->
                  publics
                      .make(
                          one.dossier(), disclosure, one.number(), rulings, changes(one.dossier()))
                      .map(published -> with(list, published)));
      progress.did(done + 1, all.size());
    }
    return made.map(published -> open(all, published, disclosure, council, imprint));
  }

  private static <T> List<T> with(List<T> list, T one) {
    list.add(one);
    return list;
  }

  private Brief open(
      List<Numbered> all,
      List<ExtractMaker.Published> published,
      Disclosure disclosure,
      CouncilTerms council,
      Imprint imprint) {
    var extracts = published.stream().map(ExtractMaker.Published::extract).toList();
    var told = new ArrayList<String>();
    var after = new ArrayList<List<String>>();
    for (int i = 0; i < all.size(); i++) {
      if (published.get(i).publication().options()) {
        told.add(extracts.get(i).assessmentId());
        after.add(choices.afterToday(all.get(i).dossier()));
      }
    }
    return brief(
        Edition.PUBLIC,
        extracts,
        choices.of(council.costs(), extracts, told, after, disclosure.tells(DetailKind.PRICE)),
        actions(council.actions(), disclosure),
        council,
        imprint);
  }

  /** Whether an answer changed, and which, would tell what it is: the same is said in any case. */
  private List<String> changes(Dossier dossier) {
    return dossier.entry().revision() == 1
        ? List.of()
        : List.of(knowledge.phrases().say("edition.changes"));
  }

  /** What these rulings withhold from the public edition. */
  Disclosure disclosure(List<Ruling> rulings) {
    return Disclosure.of(
        rulings, knowledge.method().questions().stream().map(Question::id).toList());
  }

  /** Actions are in somebody's own words. */
  private static List<Action> actions(List<Action> actions, Disclosure disclosure) {
    return disclosure.tells(DetailKind.NOTE)
        ? actions.stream()
            .map(action -> disclosure.tells(DetailKind.PERSON) ? action : unowned(action))
            .toList()
        : List.of();
  }

  private static Action unowned(Action action) {
    return new Action(
        action.id(),
        action.installationId(),
        action.what(),
        "",
        action.due(),
        action.state(),
        action.setOn());
  }

  private Brief brief(
      Edition edition,
      List<Extract> extracts,
      List<Choice> options,
      List<Action> actions,
      CouncilTerms council,
      Imprint imprint) {
    var jurisdiction = council.committee().jurisdiction();
    return new Brief(
        edition,
        council.organisation(),
        council.committee(),
        extracts.stream().sorted(new ByRisk(knowledge.method())).toList(),
        council.appetite(),
        council.smallNumbers(),
        options,
        council.rulings(),
        knowledge.catalogue().papers().provisions().stream()
            .collect(Collectors.toMap(Provision::id, one -> one)),
        makers.of(extracts),
        makers.policies(jurisdiction),
        actions.stream().sorted(Comparator.comparing(Action::state)).toList(),
        council.refusals(),
        background.of(edition, extracts),
        imprint.version(),
        imprint.supersedes(),
        makers.exploitedAsOf(),
        LocalDate.now(knowledge.clock()));
  }
}
