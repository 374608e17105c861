package org.amparo.id;

/** The id of those whom a detention, an award or a demand is about: a person, a group or an organisation. */
public sealed interface SubjectId extends RecordId permits PersonId, GroupId, OrganisationId, OtherId {}
