package org.amparo.id;

/** The id of the subject of a detention, an award or a demand: a person, a group or an organisation. */
public sealed interface SubjectId extends RecordId permits PersonId, GroupId, OrganisationId, OtherId {}
