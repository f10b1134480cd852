package org.ringfence.report.committee;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.ringfence.model.DetailKind;
import org.ringfence.model.Provision;
import org.ringfence.model.Ruling;
import org.ringfence.report.Cell;
import org.ringfence.report.Paper;
import org.ringfence.report.PaperTable;

/** What is withheld from the public, on which paragraph, for what reason, and who decided that. */
final class ExemptNote implements CommitteeSection {
  private final Prose prose;

  ExemptNote(Prose prose) {
    this.prose = prose;
  }

  @Override
  public String key() {
    return "exempt";
  }

  @Override
  public boolean applies(Estate estate) {
    return estate.brief().isPartlyExempt();
  }

  @Override
  public void write(Paper paper, Estate estate) {
    var grounds = new Grounds(prose, estate.brief());
    paper.paragraph(
        "TableLead", prose.say(estate.isPublic() ? "exempt.lead.public" : "exempt.lead.exempt"));
    paper.table(
        new PaperTable(
            prose.say("exempt.table"),
            prose.say("exempt.table.description"),
            List.of(
                new PaperTable.Column(prose.say("exempt.kind"), 2_300),
                new PaperTable.Column(prose.say("exempt.ground"), 1_700),
                new PaperTable.Column(prose.say("exempt.reason"), 3_138),
                new PaperTable.Column(prose.say("exempt.opinion"), 2_500)),
            alike(estate).stream().map(rulings -> row(rulings, grounds)).toList()));
    paper.paragraph("AfterTable", Prose.sentence(opinions(estate)));
    grounds.relied().forEach(provision -> provision(paper, provision));
  }

  /** Rulings on one ground, for one reason and by one opinion share a row. */
  private static Collection<List<Ruling>> alike(Estate estate) {
    return estate.withheld().stream()
        .collect(
            Collectors.groupingBy(
                ruling -> List.of(ruling.provision(), ruling.reason(), ruling.opinion()),
                LinkedHashMap::new,
                Collectors.toList()))
        .values();
  }

  private List<Cell> row(List<Ruling> rulings, Grounds grounds) {
    var ruling = rulings.getFirst();
    return List.of(
        new Cell(rulings.stream().map(this::kind).toList(), "", true),
        Cell.of(prose.orNotGiven(Prose.sentence(grounds.brief(ruling.provision())))),
        Cell.of(prose.orNotGiven(ruling.reason())),
        Cell.of(
            ruling
                .opinion()
                .map(opinion -> prose.say("exempt.by", opinion.by(), opinion.role(), opinion.on()))
                .orElseGet(() -> prose.say("exempt.proposed"))));
  }

  private String kind(Ruling ruling) {
    return ruling.kind() == DetailKind.ANSWER && !ruling.question().isEmpty()
        ? prose.say("exempt.answer", prose.wording().title(ruling.question()))
        : prose.wording().label("detail", ruling.kind().id());
  }

  private String opinions(Estate estate) {
    var all = estate.withheld();
    var proposed = (int) all.stream().filter(Ruling::isProposal).count();
    if (proposed == 0) {
      return prose.say("exempt.opinions.all");
    }
    return proposed == all.size()
        ? prose.say("exempt.opinions.none")
        : prose.count("exempt.opinions.some", proposed, prose.number(all.size()));
  }

  private void provision(Paper paper, Provision provision) {
    paper.led(
        "ListBullet",
        prose.say("lead", Prose.sentence(provision.name())),
        " "
            + prose.paragraph(
                stopped(provision.subject()),
                prose.say(provision.weighed() ? "exempt.weighed" : "exempt.not-weighed"),
                stopped(provision.caution())));
  }

  private String stopped(String text) {
    return text.isBlank() || text.endsWith(".") ? text : prose.say("stopped", text);
  }
}
