<#-- For a comment on a change. -->
## Conformance: <#if comparison.isEmpty()>nothing has changed<#elseif comparison.isWorse()>something got worse<#else>nothing got worse</#if>

- before: ${code(before.target!"?")}, contract ${before.contractVersion!"?"}, kit ${before.kitVersion!"?"}
- after: ${code(after.target!"?")}, contract ${after.contractVersion!"?"}, kit ${after.kitVersion!"?"}
<#if !comparison.isEmpty()>

| | | before | after | sentence |
|---|---|---|---|---|
<#list comparison.verdicts as change>
| ${change.kind?lower_case} | **${change.what}** | ${change.before} | **${change.after}** | |
</#list>
<#list comparison.requirements as change>
| ${change.kind?lower_case} | ${change.what} | ${change.before} | ${change.after} | ${change.sentence} |
</#list>
</#if>
