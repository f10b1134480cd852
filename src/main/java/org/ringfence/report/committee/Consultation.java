package org.ringfence.report.committee;

import java.util.List;
import org.ringfence.model.paper.CommitteeText;
import org.ringfence.report.committee.count.EstateCounts;
import org.ringfence.report.word.WordDocument;

/** Who was consulted and what they said, in the officers' words. */
final class Consultation implements CommitteeSection {
  private static final List<CommitteeText> ASKED =
      List.of(
          CommitteeText.CONSULTED_MEMBERS,
          CommitteeText.CONSULTED_UNIONS,
          CommitteeText.CONSULTED_DATA_PROTECTION,
          CommitteeText.CONSULTED_MAINTAINER,
          CommitteeText.CONSULTATION);

  private final CommitteeProse prose;

  Consultation(CommitteeProse prose) {
    this.prose = prose;
  }

  @Override
  public String key() {
    return "consultation";
  }

  @Override
  public boolean applies(EstateCounts estate) {
    var committee = estate.brief().committee();
    return ASKED.stream().anyMatch(text -> !committee.text(text).isEmpty());
  }

  @Override
  public void write(WordDocument paper, EstateCounts estate) {
    var committee = estate.brief().committee();
    ASKED.forEach(text -> said(paper, text, prose.paragraphs(committee.text(text))));
  }

  private void said(WordDocument paper, CommitteeText text, List<String> said) {
    if (said.isEmpty()) {
      return;
    }
    if (text == CommitteeText.CONSULTATION) {
      said.forEach(paper::text);
    } else {
      paper.text(prose.say(text.id(), said.getFirst()));
      said.stream().skip(1).forEach(paper::text);
    }
  }
}
