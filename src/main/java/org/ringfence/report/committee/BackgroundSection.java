package org.ringfence.report.committee;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.ringfence.model.method.Policy;
import org.ringfence.model.paper.Decision;
import org.ringfence.report.committee.count.EstateCounts;
import org.ringfence.report.word.WordDocument;

/**
 * What the cameras are, why the question comes up now, and what may be said about makers: only what
 * a primary source says, with that source, and with what the Government did not say.
 */
final class BackgroundSection implements CommitteeSection {
  private static final Pattern DAY = Pattern.compile("(\\d{4})(-\\d{2}-\\d{2})?");
  private static final int MOST_NOTES = 30;

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
    if (estate.decided().isEmpty()) {
      estate.brief().lastDecision().ifPresent(last -> decided(paper, last));
    }
  }

  private void decided(WordDocument paper, Decision last) {
    paper.text(prose.say("background.decided", last.on(), last.minute(), last.resolution()));
  }

  private void makers(WordDocument paper, EstateCounts estate) {
    var notes = estate.brief().makers();
    if (notes.isEmpty()) {
      return;
    }
    paper.paragraph("TableLead", prose.say("background.makers.lead"));
    notes.stream()
        .limit(MOST_NOTES)
        .forEach(
            note ->
                paper.led("ListBullet", prose.say("lead", note.maker()), " " + note.statement()));
    rest(paper, "background.makers.rest", notes.size() - MOST_NOTES);
  }

  /** Those that bind councils, and that the others are advice: the register has the whole list. */
  private void policies(WordDocument paper, EstateCounts estate) {
    var binding = estate.brief().policies().stream().filter(Policy::bindsCouncils).toList();
    if (!binding.isEmpty()) {
      paper.paragraph("TableLead", prose.say("background.policies"));
      binding.forEach(
          policy ->
              paper.bullet(
                  prose.say("background.policy", policy.instrument(), day(policy.date()))));
    }
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
    if (!refusals.isEmpty()) {
      paper.text(CommitteeProse.sentence(prose.count("background.refusals", refusals.size())));
    }
  }

  private void rest(WordDocument paper, String key, int number) {
    if (number > 0) {
      paper.paragraph("AfterTable", CommitteeProse.sentence(prose.count(key, number)));
    }
  }
}
