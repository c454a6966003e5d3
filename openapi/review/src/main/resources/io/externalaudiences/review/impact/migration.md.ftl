<#function cell text><#return text?replace("|", "\\|")?replace("\n", " ")></#function>
<#macro rows list>
| operation | what | who | why |
|---|---|---|---|
<#list list as change>
| <#list change.operations as operation>${operation}<#sep>, <#else>every</#list> | ${cell(change.what)} | <#list change.breaks as who>${who.words()}<#sep>, <#else>nobody</#list> | ${cell(change.why)} |
</#list>
</#macro>
# From the draft to version ${impact.after}

Before the guide was published there was a draft of it. This page tells those who built on the draft what is not as it was. It is written by the build out of
[the draft as a contract](../openapi/history/draft.yaml), which holds what the draft says and no more, and version ${impact.after} of
[the contract](../openapi/external-audiences.yaml). Most samples of the draft are empty, so an answer that seems new here may have been meant then.

Callers first: what breaks them, ${impact.of(verdicts.BREAKING)?size} things. Then what is only new, ${impact.of(verdicts.ADDITIVE)?size} things.

## What breaks

<@rows impact.of(verdicts.BREAKING)/>

## What is new

<@rows impact.of(verdicts.ADDITIVE)/>
