package org.ringfence.report.committee;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ringfence.model.disclosure.Refusal;
import org.ringfence.model.method.Policy;
import org.ringfence.report.word.PaperTable;
import org.ringfence.report.word.TableCell;
import org.ringfence.report.word.WordDocument;

/**
 * What the cameras are, why the question comes up now, and what may be said about makers: only what
 * a primary source says, with that source, and with what the Government did not say.
 */
final class BackgroundSection implements CommitteeSection {
  private static final Pattern DAY = Pattern.compile("(\\d{4})(-\\d{2}-\\d{2})?");
  private static final int MOST_POLICIES = 12;
  private static final int MOST_NOTES = 30;
  private static final int MOST_REFUSALS = 20;

  private final CommitteeProse prose;

  BackgroundSection(CommitteeProse prose) {
    this.prose = prose;
  }

  @Override
  public String key() {
    return "background";
  }

  @Override
  public void write(WordDocument paper, EstateCounts estate) {
    paper.text(prose.say("background.what"));
    paper.text(prose.say("background.statement"));
    paper.text(prose.say("background.caution"));
    paper.text(prose.say("background.scores"));
    makers(paper, estate);
    policies(paper, estate);
    refusals(paper, estate);
  }

  private void makers(WordDocument paper, EstateCounts estate) {
    var notes = estate.brief().makers();
    if (notes.isEmpty()) {
      return;
    }
    paper.heading(2, prose.say("background.makers"));
    paper.paragraph("TableLead", prose.say("background.makers.lead"));
    notes.stream()
        .limit(MOST_NOTES)
        .forEach(
            note ->
                paper.led(
                    "ListBullet",
                    prose.say("lead", note.maker()),
                    " " + prose.say("background.maker", note.statement(), note.source())));
    rest(paper, "background.makers.rest", notes.size() - MOST_NOTES);
    paper.paragraph("AfterTable", prose.say("background.makers.caution"));
  }

  private void policies(WordDocument paper, EstateCounts estate) {
    var policies = estate.brief().policies();
    if (policies.isEmpty()) {
      return;
    }
    paper.heading(2, prose.say("background.policies"));
    paper.paragraph("TableLead", prose.say("background.policies.lead"));
    paper.table(
        new PaperTable(
            prose.say("background.policies"),
            prose.say("background.policies.description"),
            List.of(
                new PaperTable.Column(prose.say("background.policy"), 5_038),
                new PaperTable.Column(prose.say("background.policy.binds"), 4_600)),
            policies.stream().limit(MOST_POLICIES).map(this::row).toList()));
    rest(paper, "background.policies.rest", policies.size() - MOST_POLICIES);
  }

  private List<TableCell> row(Policy policy) {
    return List.of(
        TableCell.lines(
            List.of(
                policy.instrument(),
                prose.say("background.policy.by", policy.issuer(), day(policy.date())))),
        TableCell.of(prose.orNotGiven(policy.binds())));
  }

  /** The first whole day that the source has, as people write it; or its first year. */
  private String day(String date) {
    var found = DAY.matcher(date);
    if (!found.find()) {
      return date;
    }
    try {
      return found.group(2) == null ? found.group(1) : prose.day(LocalDate.parse(found.group()));
    } catch (DateTimeParseException _) {
      return found.group(1);
    }
  }

  private void refusals(WordDocument paper, EstateCounts estate) {
    var refusals = estate.brief().refusals();
    if (refusals.isEmpty()) {
      return;
    }
    var grounds = new CitedProvisions(prose, estate.brief());
    paper.heading(2, prose.say("background.refusals"));
    paper.paragraph(
        "TableLead",
        CommitteeProse.sentence(prose.count("background.refusals.lead", refusals.size())));
    paper.table(
        new PaperTable(
            prose.say("background.refusals"),
            prose.say("background.refusals.description"),
            List.of(
                new PaperTable.Column(prose.say("background.refusal"), 2_200),
                new PaperTable.Column(prose.say("background.refusal.asked"), 2_838),
                new PaperTable.Column(prose.say("background.refusal.ground"), 1_800),
                new PaperTable.Column(prose.say("background.refusal.reason"), 2_800)),
            refusals.stream().limit(MOST_REFUSALS).map(one -> row(one, grounds)).toList()));
    rest(paper, "background.refusals.rest", refusals.size() - MOST_REFUSALS);
  }

  private List<TableCell> row(Refusal refusal, CitedProvisions grounds) {
    return List.of(
        TableCell.lines(
            List.of(refusal.reference(), prose.say("background.received", refusal.received()))),
        TableCell.of(prose.orNotGiven(refusal.asked())),
        TableCell.lines(
            List.of(
                prose.orNotGiven(CommitteeProse.sentence(grounds.brief(refusal.provision()))),
                prose.say(refusal.partial() ? "background.partly" : "background.wholly"))),
        TableCell.lines(
            Stream.concat(
                    Stream.of(prose.orNotGiven(refusal.reason())),
                    interest(refusal, grounds).stream())
                .toList()));
  }

  private Optional<String> interest(Refusal refusal, CitedProvisions grounds) {
    if (!grounds.isWeighed(refusal.provision())) {
      return Optional.empty();
    }
    return Optional.of(
        refusal.publicInterest().isEmpty()
            ? prose.say("background.refusal.unweighed")
            : prose.say("exempt.public-interest", refusal.publicInterest()));
  }

  private void rest(WordDocument paper, String key, int number) {
    if (number > 0) {
      paper.paragraph("AfterTable", CommitteeProse.sentence(prose.count(key, number)));
    }
  }
}
