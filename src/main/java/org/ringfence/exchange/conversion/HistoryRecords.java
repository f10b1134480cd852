package org.ringfence.exchange.conversion;

import org.ringfence.exchange.record.RecordedEarlier;
import org.ringfence.exchange.record.RecordedHistory;
import org.ringfence.exchange.record.RecordedLine;
import org.ringfence.exchange.record.RecordedReplacement;
import org.ringfence.model.installation.DeviceHistory;
import org.ringfence.model.installation.EquipmentHistory;
import org.ringfence.model.installation.ReopenedAnswer;
import org.ringfence.model.installation.Replacement;

/** How an equipment came to be what it is and what was found before, to and from a record. */
final class HistoryRecords {
  private HistoryRecords() {}

  static RecordedHistory recorded(EquipmentHistory history) {
    return new RecordedHistory(
        history.devices().stream()
            .map(
                line ->
                    new RecordedLine(
                        line.enteredBy(),
                        line.replaced().map(by -> new RecordedReplacement(by.on(), by.by()))))
            .toList(),
        history.facts(),
        history.takenOff());
  }

  static EquipmentHistory read(RecordedHistory history) {
    return new EquipmentHistory(
        history.devices().stream()
            .map(
                line ->
                    new DeviceHistory(
                        line.enteredBy(),
                        line.replaced().map(by -> new Replacement(by.on(), by.by()))))
            .toList(),
        history.facts(),
        history.takenOff());
  }

  static RecordedEarlier recorded(ReopenedAnswer was) {
    return new RecordedEarlier(
        was.question(),
        was.device(),
        RiskRecordWriting.recorded(was.answer()),
        was.attached(),
        was.on(),
        was.decided());
  }

  static ReopenedAnswer read(RecordedEarlier was) {
    return new ReopenedAnswer(
        was.question(),
        was.device(),
        RiskRecordReading.read(was.answer()),
        was.attached(),
        was.on(),
        was.decided());
  }
}
