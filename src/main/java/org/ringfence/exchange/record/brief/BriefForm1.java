package org.ringfence.exchange.record.brief;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.ringfence.exchange.record.assessment.RecordedName;

/**
 * What a paper about an estate carries beside the records: all that it was made from, of its own
 * edition only, in version 1 of its form. Days are as in 2026-11-28 and empty where there is none,
 * amounts are in pence.
 *
 * @param format {@code ringfence-brief/1}
 * @param edition {@code public} or {@code exempt}
 * @param organisation the body
 * @param committee the front block and the officers' words; blank in a workbook
 * @param appetite the highest residual score that is accepted without a written reason
 * @param appetiteDecided whether the body has set it; else it is what the method proposes
 * @param costs of each option
 * @param rulings what is withheld from the public edition and why, and what is not
 * @param actions those that are open with their words; of the others a committee paper has the
 *     state alone
 * @param refusals requests for information that were refused; none in a workbook
 * @param unread which records could not be read, in sentences
 * @param installations in the paper's order
 */
public record BriefForm1(
    @JsonProperty("format") String format,
    @JsonProperty("edition") String edition,
    @JsonProperty("organisation") RecordedName organisation,
    @JsonProperty("committee") RecordedCommittee1 committee,
    @JsonProperty("appetite") int appetite,
    @JsonProperty("appetiteDecided") boolean appetiteDecided,
    @JsonProperty("costs") List<RecordedCost> costs,
    @JsonProperty("rulings") List<RecordedGround> rulings,
    @JsonProperty("actions") List<RecordedAction> actions,
    @JsonProperty("refusals") List<RecordedRefusal> refusals,
    @JsonProperty("unread") List<String> unread,
    @JsonProperty("installations") List<RecordedInstallationPart1> installations) {
  public BriefForm1 {
    costs = List.copyOf(costs);
    rulings = List.copyOf(rulings);
    actions = List.copyOf(actions);
    refusals = List.copyOf(refusals);
    unread = List.copyOf(unread);
    installations = List.copyOf(installations);
  }
}
