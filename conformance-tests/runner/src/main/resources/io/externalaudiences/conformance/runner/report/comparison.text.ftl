before  ${before.target!"?"}, contract ${before.contractVersion!"?"}, kit ${before.kitVersion!"?"}
after   ${after.target!"?"}, contract ${after.contractVersion!"?"}, kit ${after.kitVersion!"?"}

<#if comparison.isEmpty()>
nothing has changed
<#else>
<#list comparison.verdicts as change>
${change.kind?lower_case?right_pad(8)}${change.what?right_pad(16)}${change.before} -> ${change.after}
</#list>
<#list comparison.requirements as change>
${change.kind?lower_case?right_pad(8)}${change.what?right_pad(16)}${(change.before + " -> " + change.after)?right_pad(24)}  ${change.sentence}
</#list>
</#if>
