<#-- For a comment on a change: nothing in it that Markdown could take for markup. -->
<#function plain text><#return text?replace("\\", "\\\\")?replace("|", "\\|")?replace("<", "&lt;")?replace("`", "'")?replace("\n", " ")></#function>
## Conformance: <#if comparison.isEmpty()>nothing has changed<#elseif comparison.isWorse()>something got worse<#else>nothing got worse</#if>

before: `${plain(before.target!"?")}`, contract ${plain(before.contractVersion!"?")}, kit ${plain(before.kitVersion!"?")}<br>
after: `${plain(after.target!"?")}`, contract ${plain(after.contractVersion!"?")}, kit ${plain(after.kitVersion!"?")}
<#if !comparison.isEmpty()>

| | | before | after | sentence |
|---|---|---|---|---|
<#list comparison.verdicts as change>
| ${change.kind?lower_case} | **${change.what}** | ${change.before} | **${change.after}** | |
</#list>
<#list comparison.requirements as change>
| ${change.kind?lower_case} | ${plain(change.what)} | ${change.before} | ${change.after} | ${plain(change.sentence)} |
</#list>
</#if>
