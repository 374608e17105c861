package org.amparo.it;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.amparo.Award;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Publication;
import org.amparo.id.AgentId;
import org.amparo.id.AwardId;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.GroupId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PartRef;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.id.SubjectId;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mapper that was not given our module says that it lacks it, in place of what it cannot do, and repeats no value. */
class UntoldMapperTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                AgentId.class,
                Award.class,
                AwardId.class,
                CaseFile.class,
                CaseFileId.class,
                CaseHeader.class,
                CaseRecord.class,
                Detention.class,
                DetentionId.class,
                Group.class,
                GroupId.class,
                LocalizedText.class,
                Organisation.class,
                OrganisationId.class,
                PartRef.class,
                PartialDate.class,
                Period.class,
                Person.class,
                PersonId.class,
                Publication.class,
                RecordId.class,
                Statement.class,
                StatementId.class,
                SubjectId.class
            })
    void it_names_the_module(Class<?> type) {
        for (String json : new String[] {"{\"names\": \"orlova\"}", "\"person:orlova\""}) {
            assertThatThrownBy(() -> new com.fasterxml.jackson.databind.ObjectMapper().readValue(json, type))
                    .hasMessageContaining("amparo-json for Jackson 2")
                    .hasMessageNotContaining("orlova");
            assertThatThrownBy(() -> tools.jackson.databind.json.JsonMapper.builder()
                            .build()
                            .readValue(json, type))
                    .hasMessageContaining("amparo-json-jackson3 for Jackson 3")
                    .hasMessageNotContaining("orlova");
        }
    }
}
