package org.ringfence.model.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.disclosure.Decided;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.written.Money;

/**
 * What an answer to a request under the Freedom of Information Act 2000 needs of a register.
 * Nothing in it is withheld any more: small numbers and what would give them away are left out
 * already.
 *
 * @param organisation whose cameras
 * @param today the day that it stands for
 * @param version of the paper, from 1
 * @param supersedes the edition that this one corrects, and why
 * @param threshold counts from 1 to one below this number are not given as they are
 * @param installations installations by maker and by how the recorder is connected
 * @param cameras cameras by maker and by how the recorder is connected
 * @param camerasUnknown how many installations have a number of cameras that is not known; they are
 *     not among the cameras
 * @param spend by year, in ascending order; empty where nothing is recorded, or prices are withheld
 * @param spendSays what the spend covers and what it leaves out, a sentence; why there is none
 *     where there is none
 * @param spendWithheld whether prices are withheld
 * @param refusals requests that were refused, oldest first
 * @param locations how locations are handled, a sentence
 * @param decided how much of what public editions withhold is decided on
 * @param notes what has to be said beside the numbers, each a sentence
 * @param unread that records could not be read and so are in none of the numbers, each a sentence
 */
public record FoiSummary(
    Organisation organisation,
    LocalDate today,
    int version,
    Optional<Issue> supersedes,
    int threshold,
    FoiTable installations,
    FoiTable cameras,
    FoiCount camerasUnknown,
    List<Spend> spend,
    String spendSays,
    boolean spendWithheld,
    List<Refused> refusals,
    String locations,
    Decided decided,
    List<String> notes,
    List<String> unread) {
  public FoiSummary {
    spend = List.copyOf(spend);
    refusals = List.copyOf(refusals);
    notes = List.copyOf(notes);
    unread = List.copyOf(unread);
  }

  /**
   * What was spent in a year.
   *
   * @param year such as {@code "2016"}, or in words that it is not known; never blank
   * @param amount on all devices bought in it whose cost is recorded
   * @param devices how many entries of devices the amount covers
   */
  public record Spend(String year, Money amount, FoiCount devices) {}

  /**
   * A request that was refused, wholly or in part.
   *
   * @param reference the request's; it names nobody
   * @param received the day that it came
   * @param asked what was asked for, in general words
   * @param section the section relied on, as a paper cites it
   * @param weighed whether the public interest has to be weighed
   * @param reason why
   * @param publicInterest what was written of it; empty where nothing was
   * @param partial whether part of it was answered
   * @param answered the day of the refusal; empty while it is not sent
   */
  public record Refused(
      String reference,
      LocalDate received,
      String asked,
      String section,
      boolean weighed,
      String reason,
      String publicInterest,
      boolean partial,
      Optional<LocalDate> answered) {}
}
