package org.ringfence.report.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.method.DetailNames;
import org.ringfence.model.method.Provision;
import org.ringfence.report.word.WordDocument;

/** What is withheld from the public, on which paragraph, for what reason, and who decided that. */
final class ExemptNote implements CommitteeSection {
  private final CommitteeProse prose;
  private final WithheldTable table;

  ExemptNote(CommitteeProse prose) {
    this.prose = prose;
    this.table = new WithheldTable(prose);
  }

  @Override
  public String key() {
    return "exempt";
  }

  @Override
  public boolean applies(EstateCounts estate) {
    return estate.brief().isPartlyExempt();
  }

  @Override
  public void write(WordDocument paper, EstateCounts estate) {
    var relied = new CitedProvisions(prose, estate.brief()).relied();
    paper.text(prose.say(estate.isPublic() ? "exempt.lead.public" : "exempt.lead.exempt"));
    relied.forEach(provision -> provision(paper, estate, provision));
    var isShort = WithheldTable.isShort(estate);
    paper.paragraph(
        isShort ? "NextLead" : "AfterTable",
        prose.paragraph(
            weighing(relied),
            opinions(estate),
            prose.say(isShort ? "exempt.reasons" : "exempt.reasons.appendix")));
    if (isShort) {
      paper.table(table.table(estate));
    }
  }

  private void provision(WordDocument paper, EstateCounts estate, Provision provision) {
    var kinds = prose.list(kinds(estate, provision));
    var hasSubject = !provision.subject().isBlank();
    var relied =
        hasSubject
            ? prose.say(
                "exempt.relied.subject", CommitteeProse.inSentence(provision.subject()), kinds)
            : prose.say("exempt.relied", kinds);
    var name = CommitteeProse.sentence(provision.name());
    paper.led(
        "ListBullet",
        hasSubject ? name : prose.say("lead", name),
        " " + relied + (provision.weighed() ? "" : " " + prose.say("exempt.not-weighed")));
  }

  /** What it is relied on for; single answers are counted. */
  private List<String> kinds(EstateCounts estate, Provision provision) {
    var rulings =
        estate.withheld().stream()
            .filter(ruling -> ruling.provision().equals(provision.id()))
            .toList();
    var answers = (int) rulings.stream().filter(WithheldTable::isAnswer).count();
    return Stream.concat(
            rulings.stream()
                .filter(ruling -> !WithheldTable.isAnswer(ruling))
                .map(ruling -> DetailNames.british().name(prose.wording(), ruling.kind()))
                .map(CommitteeProse::inSentence),
            answers == 0 ? Stream.of() : Stream.of(prose.count("exempt.answers", answers)))
        .toList();
  }

  private String weighing(List<Provision> relied) {
    var weighed = relied.stream().filter(Provision::weighed).count();
    if (weighed == 0) {
      return "";
    }
    return prose.say(weighed == relied.size() ? "exempt.weighed" : "exempt.weighed.some");
  }

  private String opinions(EstateCounts estate) {
    var all = estate.withheld();
    var proposed = (int) all.stream().filter(Ruling::isProposal).count();
    if (proposed == all.size()) {
      return prose.say("exempt.opinions.none");
    }
    var sentences = new ArrayList<String>();
    WithheldTable.shared(estate)
        .ifPresent(
            opinion -> sentences.add(prose.say("exempt.opinions.of", table.opinion(opinion))));
    if (sentences.isEmpty()) {
      sentences.add(
          proposed == 0
              ? prose.say("exempt.opinions.all")
              : prose.count("exempt.opinions.some", proposed, prose.number(all.size())));
    }
    return prose.paragraph(sentences);
  }
}
